package io.tillsight.core.ingest;

import io.tillsight.core.table.Column;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Files that tell each sale twice: a row for the whole and rows for its lines, told apart only by a
 * column of row types. Adding them up would count every sale double.
 */
final class MixedLevels {
  private static final int MOST_TYPES = 20;
  private final HeaderWords words;

  MixedLevels(HeaderWords words) {
    this.words = words;
  }

  /** The types of rows, when one of them is a part of another ("Sale", "Sale Line"). */
  Optional<Set<String>> of(PlannedFile file) {
    for (ColumnRole column : file.mapping().columns()) {
      if (words.isRowType(column.column().name())) {
        Set<String> types = types(file, column.column());
        if (types.stream().anyMatch(type -> hasParts(type, types))) {
          return Optional.of(types);
        }
      }
    }
    return Optional.empty();
  }

  private static Set<String> types(PlannedFile file, Column column) {
    Set<String> types = new TreeSet<>();
    file.table()
        .scan(
            row -> {
              String text = row.text(column.index()).strip();
              if (types.size() < MOST_TYPES && !text.isEmpty()) {
                types.add(text);
              }
            });
    return types;
  }

  private static boolean hasParts(String type, Set<String> types) {
    return types.stream().anyMatch(other -> other.startsWith(type + " "));
  }
}
