package io.tillsight.core.table.source;

/**
 * How fields stand in a line.
 *
 * @param delimiter sign between two fields
 * @param quote sign around a field, 0 when none is used
 * @param escape sign before a quote inside a field, 0 when quotes are doubled
 * @param padded whether a space follows each delimiter and belongs to it
 */
public record Dialect(char delimiter, char quote, char escape, boolean padded) {
  /** The dialect of RFC 4180. */
  public static final Dialect STANDARD = new Dialect(',', '"', (char) 0, false);

  /** The same with another delimiter. */
  public Dialect withDelimiter(char other) {
    return new Dialect(other, quote, escape, padded);
  }

  /** The same with another quote, 0 for none. */
  public Dialect withQuote(char other) {
    return new Dialect(delimiter, other, escape, padded);
  }

  /** The same with another escape, 0 for none. */
  public Dialect withEscape(char other) {
    return new Dialect(delimiter, quote, other, padded);
  }

  /** The same with or without a space behind each delimiter. */
  public Dialect withPadding(boolean other) {
    return new Dialect(delimiter, quote, escape, other);
  }
}
