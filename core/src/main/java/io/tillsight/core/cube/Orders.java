package io.tillsight.core.cube;

import io.tillsight.core.model.SaleStatus;
import java.io.IOException;
import java.util.Arrays;
import java.util.BitSet;

/**
 * Which lines make an order. The lines of an order stand side by side within a day, so one bit for
 * each first line says it: a <em>run</em> is named by the row of its first line. The few orders
 * spread over several days have several runs.
 */
final class Orders {
  private final Bits firstLines;
  private final Bits withoutNumber;
  private final int[] splitRuns;
  private final int[] splitOrders;

  /**
   * @param firstLines a bit for the first line of each run
   * @param withoutNumber rows whose file gave no order number
   * @param splitRuns runs of orders with several, ascending
   * @param splitOrders number of the order of each of these
   */
  Orders(Bits firstLines, Bits withoutNumber, int[] splitRuns, int[] splitOrders) {
    this.firstLines = firstLines;
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
        new Bits(firstLines),
        new Bits(withoutNumber),
        split,
        Arrays.stream(split).map(row -> orders[row]).toArray());
  }

  /** The first line of each run. */
  Bits firstLines() {
    return firstLines;
  }

  void write(SnapshotWriter out) throws IOException {
    firstLines.write(out);
    withoutNumber.write(out);
    out.write(splitRuns);
    out.write(splitOrders);
  }

  static Orders read(SnapshotReader in) throws IOException, SnapshotException {
    return new Orders(Bits.read(in), Bits.read(in), in.readInts(), in.readInts());
  }

  /** The run of each row of [from, until). */
  void decode(int from, int until, int[] target) {
    int run = firstLines.last(from);
    for (int row = from, t = 0; row < until; row++, t++) {
      run = firstLines.get(row) ? row : run;
      target[t] = run;
    }
  }

  /** The runs of the rows at these positions after {@code from}. */
  void gather(int from, int[] positions, int count, int[] target) {
    for (int i = 0; i < count; i++) {
      target[i] = firstLines.last(from + positions[i]);
    }
  }

  /** The first line of each run with a sold line that is one. */
  BitSet firstSold(int[] status) {
    BitSet sold = new BitSet();
    boolean open = false;
    for (int row = 0; row < status.length; row++) {
      open |= firstLines.get(row);
      if (open && status[row] < SaleStatus.CANCELLED.ordinal()) {
        sold.set(row);
        open = false;
      }
    }
    return sold;
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
    return firstLines.bytes()
        + withoutNumber.bytes()
        + (long) (splitRuns.length + splitOrders.length) * Integer.BYTES;
  }
}
