package io.tillsight.core.table.source;

import io.tillsight.core.table.value.Blanks;
import java.util.List;

/**
 * One record as it stands in the file.
 *
 * @param line physical line where it starts, from 1
 * @param raw text of its lines without the last line end
 * @param fields cells, quotes resolved
 * @param flaw what is wrong with its quotes
 * @param flawAt index of the field with the flaw, 0 without
 */
public record RawRecord(long line, String raw, List<String> fields, Flaw flaw, int flawAt) {
  /** What can be wrong with the quotes of a record. */
  public enum Flaw {
    /** Nothing. */
    NONE,
    /** A quote inside a quoted field is not doubled. */
    STRAY_QUOTE,
    /** A quote opens a field and nothing closes it. */
    UNCLOSED_QUOTE,
    /** Between a quoted field and its neighbour the delimiter is missing. */
    MISSING_DELIMITER,
    /** The line is too long to be kept; only its start is here. */
    TOO_LONG
  }

  /** A record without a flaw. */
  static RawRecord plain(long line, String raw, List<String> fields) {
    return new RawRecord(line, raw, fields, Flaw.NONE, 0);
  }

  /** Whether the fields are in doubt as a whole. */
  public boolean isBroken() {
    return flaw == Flaw.UNCLOSED_QUOTE || flaw == Flaw.TOO_LONG;
  }

  /** Whether no field has any text. */
  public boolean isBlank() {
    for (String field : fields) {
      if (!Blanks.isBlank(field)) {
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
    return new RawRecord(line, raw, other, flaw, flawAt);
  }
}
