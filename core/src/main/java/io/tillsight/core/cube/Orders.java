package io.tillsight.core.cube;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Which lines make an order. The lines of an order stand side by side within a day, so one bit for
 * each first line says it: a <em>run</em> is named by the row of its first line. The few orders
 * spread over several days have several runs.
 */
final class Orders {
  private final long[] firstLines;
  private final BitSet withoutNumber;
  private final int[] splitRuns;
  private final int[] splitOrders;

  /**
   * @param firstLines a bit for the first line of each run
   * @param withoutNumber rows whose file gave no order number
   * @param splitRuns runs of orders with several, ascending
   * @param splitOrders number of the order of each of these
   */
  Orders(BitSet firstLines, BitSet withoutNumber, int[] splitRuns, int[] splitOrders) {
    this.firstLines = firstLines.toLongArray();
    this.withoutNumber = withoutNumber;
    this.splitRuns = splitRuns;
    this.splitOrders = splitOrders;
  }

  /** Orders of sorted rows. */
  static Orders of(int[] orders, int[] days, int count, boolean[] given) {
    BitSet firstLines = new BitSet();
    BitSet withoutNumber = new BitSet();
    int[] runs = new int[count];
    for (int row = 0; row < orders.length; row++) {
      if (row == 0 || orders[row] != orders[row - 1] || days[row] != days[row - 1]) {
        firstLines.set(row);
        runs[orders[row]]++;
      }
      if (!given[orders[row]]) {
        withoutNumber.set(row);
      }
    }
    int[] split = firstLines.stream().filter(row -> runs[orders[row]] > 1).toArray();
    return new Orders(
        firstLines, withoutNumber, split, Arrays.stream(split).map(row -> orders[row]).toArray());
  }

  BitSet firstLines() {
    return BitSet.valueOf(firstLines);
  }

  BitSet withoutNumber() {
    return withoutNumber;
  }

  int[] splitRuns() {
    return splitRuns;
  }

  int[] splitOrders() {
    return splitOrders;
  }

  /** The run of each row of [from, until). */
  void decode(int from, int until, int[] target) {
    int run = from;
    while (!isFirst(run)) {
      run--;
    }
    for (int row = from, t = 0; row < until; row++, t++) {
      run = isFirst(row) ? row : run;
      target[t] = run;
    }
  }

  private boolean isFirst(int row) {
    int word = row >> 6;
    return word < firstLines.length && (firstLines[word] >>> row & 1) != 0;
  }

  boolean isWithoutNumber(int row) {
    return withoutNumber.get(row);
  }

  boolean anySplit() {
    return splitRuns.length > 0;
  }

  /** Number of the order when it has several runs, else -1. */
  int splitOrder(int run) {
    int found = Arrays.binarySearch(splitRuns, run);
    return found < 0 ? -1 : splitOrders[found];
  }

  /** Memory it takes. */
  long bytes() {
    return (long) firstLines.length * Long.BYTES
        + withoutNumber.length() / Byte.SIZE
        + (long) (splitRuns.length + splitOrders.length) * Integer.BYTES;
  }
}
