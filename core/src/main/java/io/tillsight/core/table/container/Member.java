package io.tillsight.core.table.container;

import java.nio.file.Path;
import java.util.function.LongUnaryOperator;

/**
 * A table that was taken out of a file.
 *
 * @param name what it is called there, empty when the file is about nothing else
 * @param sheet name of its worksheet, empty without
 * @param copy its content; null when it is refused
 * @param rows whether the copy was written by {@link RowsCopy}
 * @param lines from a line of the copy to the place in the original
 * @param refusal why it is no table, null when it may be one
 */
record Member(
    String name,
    String sheet,
    Path copy,
    boolean rows,
    LongUnaryOperator lines,
    RefusedContentException refusal) {
  /** A file as it was packed. */
  static Member file(String name, Path copy) {
    return new Member(name, "", copy, false, LongUnaryOperator.identity(), null);
  }

  /** Rows of a worksheet or of records. */
  static Member rows(String sheet, Path copy, LongUnaryOperator lines) {
    return new Member(sheet, sheet, copy, true, lines, null);
  }

  /** What is left out. */
  static Member refused(String name, RefusedContentException refusal) {
    return new Member(name, "", null, false, LongUnaryOperator.identity(), refusal);
  }

  /** The same under another name. */
  Member named(String other) {
    return new Member(other, sheet, copy, rows, lines, refusal);
  }
}
