package io.tillsight.core.table.source;

import io.tillsight.core.table.value.Blanks;
import java.util.List;

/** One record as it stands in the file. */
public final class RawRecord {
  private final long line;
  private final List<String> fields;
  private final Flaw flaw;
  private final int flawAt;
  private final LineText source;
  private final long at;
  private final int length;
  private String raw;

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

  /**
   * A record.
   *
   * @param line physical line where it starts, from 1
   * @param raw text of its lines without the last line end
   * @param fields cells, quotes resolved
   * @param flaw what is wrong with its quotes
   * @param flawAt index of the field with the flaw, 0 without
   */
  public RawRecord(long line, String raw, List<String> fields, Flaw flaw, int flawAt) {
    this.line = line;
    this.raw = raw;
    this.fields = fields;
    this.flaw = flaw;
    this.flawAt = flawAt;
    this.source = null;
    this.at = -1;
    this.length = 0;
  }

  /**
   * A record of one line without a flaw, whose text is made when it is asked for.
   *
   * @param at first byte of the line in the file
   * @param length bytes of the line
   */
  RawRecord(long line, LineText source, long at, int length, List<String> fields) {
    this.line = line;
    this.source = source;
    this.at = at;
    this.length = length;
    this.fields = fields;
    this.flaw = Flaw.NONE;
    this.flawAt = 0;
  }

  /** A record without a flaw. */
  static RawRecord plain(long line, String raw, List<String> fields) {
    return new RawRecord(line, raw, fields, Flaw.NONE, 0);
  }

  /** Physical line where it starts, from 1. */
  public long line() {
    return line;
  }

  /** Text of its lines without the last line end. */
  public String raw() {
    if (raw == null) {
      raw = source.read(at, length);
    }
    return raw;
  }

  /** First byte of a plain line in the file, -1 for any other record. */
  long at() {
    return at;
  }

  /** Bytes of a plain line. */
  int length() {
    return length;
  }

  /** Cells, quotes resolved. */
  public List<String> fields() {
    return fields;
  }

  /** What is wrong with its quotes. */
  public Flaw flaw() {
    return flaw;
  }

  /** Index of the field with the flaw, 0 without. */
  public int flawAt() {
    return flawAt;
  }

  /** Whether the fields are in doubt as a whole. */
  public boolean isBroken() {
    return flaw == Flaw.UNCLOSED_QUOTE || flaw == Flaw.TOO_LONG;
  }

  /** Whether no field has any text. */
  public boolean isBlank() {
    for (int i = 0; i < fields.size(); i++) {
      if (!Blanks.isBlank(fields.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether the record only draws, see {@link RuleLine}. */
  public boolean isRule() {
    String first = fields.get(0);
    boolean text = !first.isEmpty() && Character.isLetterOrDigit(first.charAt(0));
    return !text && RuleLine.is(raw());
  }

  /** Physical line where it ends. */
  public long lastLine() {
    long last = line;
    for (int i = 0; source == null && i < raw.length(); i++) {
      char character = raw.charAt(i);
      boolean pair = character == '\r' && i + 1 < raw.length() && raw.charAt(i + 1) == '\n';
      last += character == '\n' || character == '\r' && !pair ? 1 : 0;
    }
    return last;
  }

  /**
   * The same record some lines further down.
   *
   * @param same its fields, perhaps of other cells
   */
  RawRecord moved(long lines, List<String> same) {
    return source == null
        ? new RawRecord(line + lines, raw, same, flaw, flawAt)
        : new RawRecord(line + lines, source, at, length, same);
  }

  /** The same record with other fields. */
  public RawRecord withFields(List<String> other) {
    return new RawRecord(line, raw(), other, flaw, flawAt);
  }
}
