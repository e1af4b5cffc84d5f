package io.tillsight.core.table;

import io.tillsight.core.table.source.RawRecord;
import io.tillsight.core.table.value.Blanks;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Titles above the header that happen to have as many cells as the table: the last line before the
 * values is the header when its words name columns and those above do so less.
 */
final class TitleLines {
  private static final int MOST = 6;
  private static final int CLEARLY_NAMES = 2;
  private final List<RawRecord> records;
  private final int width;

  TitleLines(List<RawRecord> records, int width) {
    this.records = records;
    this.width = width;
  }

  /** Index of the header below the titles that begin at an index; the same without titles. */
  int below(int start) {
    int body = start;
    while (body < Math.min(start + MOST, records.size()) && isWords(records.get(body))) {
      body++;
    }
    boolean valuesFollow = body < records.size() && !isWords(records.get(body));
    if (body - start < 2 || !valuesFollow || !areNames(records.get(body - 1))) {
      return start;
    }
    int names = names(records.get(body - 1));
    for (RawRecord above : records.subList(start, body - 1)) {
      if (names(above) >= names || !areApart(above)) {
        return start;
      }
    }
    return body - 1;
  }

  private boolean isWords(RawRecord next) {
    return next.fields().size() == width && CellKind.isFreeOfValues(next);
  }

  private boolean areNames(RawRecord header) {
    return areApart(header) && names(header) >= Math.min(width, CLEARLY_NAMES);
  }

  /** Whether all cells are filled and differ; names of groups repeat or leave cells blank. */
  private static boolean areApart(RawRecord next) {
    Set<String> seen = new HashSet<>();
    return next.fields().stream()
        .map(Blanks::strip)
        .allMatch(cell -> !cell.isEmpty() && seen.add(cell));
  }

  private static int names(RawRecord next) {
    int names = 0;
    for (String field : next.fields()) {
      names += HeaderWords.hint(field) == HeaderWords.Hint.NONE ? 0 : 1;
    }
    return names;
  }
}
