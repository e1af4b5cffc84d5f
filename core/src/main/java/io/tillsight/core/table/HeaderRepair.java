package io.tillsight.core.table;

import io.tillsight.core.table.source.Dialect;
import io.tillsight.core.table.source.Lines;
import io.tillsight.core.table.source.RawRecord;
import io.tillsight.core.table.source.RecordReader;
import io.tillsight.core.table.value.Blanks;
import java.util.ArrayList;
import java.util.List;

/** A header line with a delimiter too many, too few, or another delimiter than the rest. */
final class HeaderRepair {
  private static final char[] OTHERS = {',', ';', '\t', '|', ' ', ':'};
  private final int width;

  HeaderRepair(int width) {
    this.width = width;
  }

  /** The header with the right number of cells, null when there is no sure way. */
  List<String> repair(RawRecord header) {
    List<String> fields = header.fields();
    List<String> filled = new ArrayList<>();
    for (String field : fields) {
      if (!Blanks.isBlank(field)) {
        filled.add(field);
      }
    }
    if (fields.size() > width && filled.size() == width) {
      return filled;
    }
    if (fields.size() > width && isBlankFrom(fields, width)) {
      return fields.subList(0, width);
    }
    if (fields.size() == 1) {
      return resplit(header);
    }
    return fields.size() == width - 1 ? split(fields) : null;
  }

  /** The header line divided by another delimiter, null when none gives the right number. */
  List<String> resplit(RawRecord header) {
    for (char delimiter : OTHERS) {
      List<String> fields = divided(header.raw(), delimiter);
      if (fields.size() == width && width > 1 && fields.stream().noneMatch(Blanks::isBlank)) {
        return fields;
      }
    }
    return null;
  }

  private static List<String> divided(String raw, char delimiter) {
    Lines line =
        new Lines() {
          private boolean read;

          @Override
          public String next() {
            String text = read ? null : raw;
            read = true;
            return text;
          }

          @Override
          public String end() {
            return "";
          }
        };
    return new RecordReader(line, Dialect.STANDARD.withDelimiter(delimiter), 0).next().fields();
  }

  static boolean isBlankFrom(List<String> fields, int from) {
    return fields.subList(from, fields.size()).stream().allMatch(Blanks::isBlank);
  }

  /** Divides the one cell that is made of two known words, if there is exactly one way. */
  private static List<String> split(List<String> fields) {
    List<String> found = null;
    for (int i = 0; i < fields.size(); i++) {
      String text = fields.get(i);
      for (int at = 2; at < text.length() - 1; at++) {
        if (isKnown(text.substring(0, at)) && isKnown(text.substring(at))) {
          if (found != null) {
            return null;
          }
          found = new ArrayList<>(fields);
          found.set(i, text.substring(0, at));
          found.add(i + 1, text.substring(at));
        }
      }
    }
    return found;
  }

  private static boolean isKnown(String word) {
    return HeaderWords.hint(word) != HeaderWords.Hint.NONE;
  }
}
