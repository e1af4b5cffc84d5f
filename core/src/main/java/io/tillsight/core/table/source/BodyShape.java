package io.tillsight.core.table.source;

/**
 * Where and how the records of a table stand in a file.
 *
 * @param dialect how
 * @param width fields of an ordinary record
 * @param firstLine physical line where the first may stand, from 1
 */
public record BodyShape(Dialect dialect, int width, long firstLine) {
  /**
   * The records that are neither blank nor drawn.
   *
   * @param lines from the first of the file on
   */
  public Records records(Lines lines) {
    skipHead(lines);
    return withText(reader(lines, firstLine));
  }

  /** Reads the lines before the first record. */
  void skipHead(Lines lines) {
    for (long line = 1; line < firstLine; line++) {
      lines.next();
    }
  }

  RecordReader reader(Lines lines, long line) {
    return new RecordReader(lines, dialect, width, line);
  }

  /** Those of some records that are neither blank nor drawn. */
  static Records withText(Records all) {
    return () -> {
      while (true) {
        RawRecord next = all.next();
        if (next == null || !next.isBlank() && !next.isRule()) {
          return next;
        }
      }
    };
  }
}
