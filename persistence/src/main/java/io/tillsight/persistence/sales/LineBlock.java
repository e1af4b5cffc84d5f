package io.tillsight.persistence.sales;

/**
 * Lines of an import as they first reach the disk, many in one record.
 *
 * @param firstId number of the first; the others follow
 * @param lines how many
 * @param content as {@link PackedLines} made it
 */
record LineBlock(long importId, long firstId, int lines, byte[] content) {
  /** Number behind that of the last line. */
  long end() {
    return firstId + lines;
  }
}
