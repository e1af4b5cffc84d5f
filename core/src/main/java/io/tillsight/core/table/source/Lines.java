package io.tillsight.core.table.source;

/** Physical lines, one after the other. Any of CR, LF and CR LF ends a line, also mixed. */
public interface Lines {
  /** The next line without its end, null behind the last. */
  String next();

  /** The end of the line that was returned last; empty at the end of the file. */
  String end();

  /** Whether the line returned last was too long to be kept whole. */
  default boolean wasCut() {
    return false;
  }
}
