package io.tillsight.core.table.source;

import java.util.ArrayList;
import java.util.List;

/** Fields of a line with misplaced quotes when nothing tells how many there should be. */
final class LenientFields {
  private final Dialect dialect;

  LenientFields(Dialect dialect) {
    this.dialect = dialect;
  }

  /**
   * Splits; a quoted field ends at the first quote before a delimiter or the end, a field whose
   * quote never closes ends at the next delimiter.
   */
  List<String> parse(String text) {
    List<String> fields = new ArrayList<>();
    FieldParser parser = new FieldParser(dialect);
    int at = 0;
    while (true) {
      int close = at < text.length() && text.charAt(at) == dialect.quote() ? close(text, at) : -1;
      int end;
      if (close > 0) {
        end = close + 1;
        fields.add(parser.unescaped(text.substring(at + 1, close)));
      } else {
        end = text.indexOf(dialect.delimiter(), at);
        end = end < 0 ? text.length() : end;
        fields.add(text.substring(at, end));
      }
      if (end >= text.length()) {
        return fields;
      }
      at = end + 1;
      if (dialect.padded() && at < text.length() && text.charAt(at) == ' ') {
        at++;
      }
    }
  }

  private int close(String text, int open) {
    for (int i = open + 1; i < text.length(); i++) {
      boolean last = i + 1 == text.length() || text.charAt(i + 1) == dialect.delimiter();
      if (text.charAt(i) == dialect.quote() && last) {
        return i;
      }
    }
    return -1;
  }
}
