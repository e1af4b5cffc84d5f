package io.tillsight.core.table.container;

import java.util.Arrays;
import java.util.function.LongUnaryOperator;

/**
 * Where records start in their file, for a copy that has a header in line 1 and a record in each
 * line after it. Of a file with all records in one line, the number of the record is told.
 */
final class RecordLines implements LongUnaryOperator {
  private int[] lines = new int[1024];
  private int count;
  private boolean severalLines;

  void add(int line) {
    if (count == lines.length) {
      lines = Arrays.copyOf(lines, 2 * count);
    }
    severalLines |= count > 0 && line != lines[0];
    lines[count++] = line;
  }

  @Override
  public long applyAsLong(long copied) {
    long record = copied - 1;
    if (record < 1 || record > count) {
      return Math.max(1, record);
    }
    return severalLines || count == 1 ? lines[(int) record - 1] : record;
  }
}
