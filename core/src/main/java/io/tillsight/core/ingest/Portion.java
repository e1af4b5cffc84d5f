package io.tillsight.core.ingest;

/**
 * Which of the parts of a file that are read side by side.
 *
 * @param number its number, from 0
 * @param of how many there are
 * @param before rows of the file before its first
 */
record Portion(int number, int of, long before) {
  /** The only part of a file. */
  static final Portion WHOLE = new Portion(0, 1, 0);

  boolean isWhole() {
    return of == 1;
  }
}
