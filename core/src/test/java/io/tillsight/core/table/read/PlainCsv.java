package io.tillsight.core.table.read;

import java.util.ArrayList;
import java.util.List;

/** RFC 4180 by the letter, for reading back what was written. */
final class PlainCsv {
  private PlainCsv() {}

  /** The rows of a text with LF line ends. */
  static List<List<String>> parse(String text) {
    List<List<String>> rows = new ArrayList<>();
    List<String> row = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      if (quoted && character == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
        cell.append('"');
        i++;
      } else if (character == '"') {
        quoted = !quoted;
      } else if (!quoted && (character == ',' || character == '\n')) {
        row.add(cell.toString());
        cell.setLength(0);
        if (character == '\n') {
          rows.add(row);
          row = new ArrayList<>();
        }
      } else {
        cell.append(character);
      }
    }
    return rows;
  }
}
