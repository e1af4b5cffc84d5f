package io.tillsight.core.cube;

import java.io.IOException;
import java.util.Arrays;

/** The day of each row: rows are sorted by day, so the first row of each day says it all. */
final class Days extends CodeColumn {
  private final long first;
  private final int[] offsets;

  /**
   * @param first epoch day of code 0
   * @param offsets for each day the first row; one more entry for the end
   */
  Days(long first, int[] offsets) {
    this.first = first;
    this.offsets = offsets;
  }

  long first() {
    return first;
  }

  int[] offsets() {
    return offsets;
  }

  int size() {
    return offsets.length - 1;
  }

  /** First row of the day with this code; codes beyond the data stand for its ends. */
  int firstRow(long day) {
    return offsets[(int) Math.max(0, Math.min(size(), day))];
  }

  /** First row of the day that a row belongs to. */
  int startOfDay(int row) {
    return offsets[dayOf(row)];
  }

  /** Number of the day that a row belongs to. */
  int dayOf(int row) {
    int found = Arrays.binarySearch(offsets, row);
    int day = found < 0 ? -found - 2 : found;
    while (offsets[day + 1] <= row) {
      day++; // days without lines share their first row with the next
    }
    return day;
  }

  @Override
  void decode(int from, int until, int[] target) {
    int day = dayOf(from);
    for (int row = from; row < until; day++) {
      int end = Math.min(until, offsets[day + 1]);
      Arrays.fill(target, row - from, Math.max(row, end) - from, day);
      row = Math.max(row, end);
    }
  }

  /** The key of each row of [from, until), times the stride. */
  void place(int from, int until, int[] keyOfDay, int stride, int[] target) {
    int day = dayOf(from);
    for (int row = from; row < until; day++) {
      int end = Math.max(row, Math.min(until, offsets[day + 1]));
      Arrays.fill(target, row - from, end - from, keyOfDay[day] * stride);
      row = end;
    }
  }

  @Override
  void gather(int from, int[] positions, int count, int[] target) {
    int day = dayOf(from);
    for (int i = 0; i < count; i++) {
      while (from + positions[i] >= offsets[day + 1]) {
        day++;
      }
      target[i] = day;
    }
  }

  @Override
  void write(SnapshotWriter out) throws IOException {
    out.write(DAYS);
    out.write(first);
    out.write(offsets);
  }

  @Override
  long bytes() {
    return (long) offsets.length * Integer.BYTES;
  }
}
