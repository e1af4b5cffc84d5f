package io.tillsight.core.table.source;

/** Gives the text of a line that is not kept in memory. */
@FunctionalInterface
interface LineText {
  /**
   * Reads a line.
   *
   * @param from its first byte in the file
   * @param length its bytes without the line end
   */
  String read(long from, int length);
}
