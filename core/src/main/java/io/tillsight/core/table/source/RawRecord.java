package io.tillsight.core.table.source;

import java.util.List;

/**
 * One record as it stands in the file.
 *
 * @param line physical line where it starts, from 1
 * @param raw text of its lines without the last line end
 * @param fields cells, quotes resolved
 * @param strayQuote index of the first field with a quote that does not belong there, -1 without
 * @param unclosed whether a quote was opened and never closed
 */
public record RawRecord(
    long line, String raw, List<String> fields, int strayQuote, boolean unclosed) {
  /** Whether no field has any text. */
  public boolean isBlank() {
    for (String field : fields) {
      if (!field.isBlank()) {
        return false;
      }
    }
    return true;
  }

  /** Physical line where it ends. */
  public long lastLine() {
    long last = line;
    for (int i = 0; i < raw.length(); i++) {
      char character = raw.charAt(i);
      boolean pair = character == '\r' && i + 1 < raw.length() && raw.charAt(i + 1) == '\n';
      last += character == '\n' || character == '\r' && !pair ? 1 : 0;
    }
    return last;
  }

  /** The same record with other fields. */
  public RawRecord withFields(List<String> other) {
    return new RawRecord(line, raw, other, strayQuote, unclosed);
  }
}
