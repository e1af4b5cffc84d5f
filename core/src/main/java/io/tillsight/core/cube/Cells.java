package io.tillsight.core.cube;

import java.util.Arrays;

/**
 * Numbers of lines and sums of measures per group. One measure, the <em>lead</em>, shares its longs
 * with the numbers of lines where there is room: lines in the lower bits, the sum in the upper
 * ones, so that a row needs one update of memory for both. Of measures that count lines only those
 * left out are kept, for they are few.
 */
final class Cells {
  private final Cube cube;
  private final int bits;
  private final long mask;
  private final long[][] sums = new long[Measure.values().length][];
  private long[] lines = new long[0];
  private Measure lead;

  Cells(Cube cube) {
    this.cube = cube;
    this.bits = Integer.SIZE - Integer.numberOfLeadingZeros(cube.length());
    this.mask = (1L << bits) - 1;
  }

  /** Makes it the lead, if it can be, before anything is added. */
  boolean lead(Measure measure) {
    if (lead == null && !countsLines(measure) && sumsTake(Long.SIZE - bits, measure)) {
      lead = measure;
    }
    return measure == lead;
  }

  /** The measure that shares its longs with the lines, null when there is none. */
  Measure lead() {
    return lead;
  }

  /** Makes room for this many groups of a measure. */
  void ensure(Measure measure, int capacity) {
    long[] known = sums[measure.ordinal()];
    sums[measure.ordinal()] = known == null ? new long[capacity] : Arrays.copyOf(known, capacity);
    if (measure == lead) {
      lines = sums[measure.ordinal()];
    }
  }

  /** Makes room for the lines of this many groups. */
  void ensureLines(int capacity) {
    if (lead == null) {
      lines = Arrays.copyOf(lines, capacity);
    }
  }

  /** Number of groups that have room. */
  int capacity() {
    return lines.length;
  }

  /** Adds the lines of a block, unless the lead does. */
  void addLines(Block block, int[] groups, boolean sorted) {
    if (sorted) {
      Sum.countSorted(groups, block.count(), block.sign(), lines);
    } else {
      Sum.count(groups, block.count(), block.sign(), lines);
    }
  }

  void add(Measure measure, Block block, int[] groups, boolean sorted) {
    long[] into = sums[measure.ordinal()];
    if (measure == Measure.ALL_LINES) {
      return; // leaves none out
    }
    if (countsLines(measure)) {
      Sum.leaveOut(block.cancelled(), block.cancelledCount(), groups, block.sign(), into);
      return;
    }
    long[] values = measure == lead ? block.counted(measure, bits) : block.values(measure);
    if (mayOverflow(measure)) {
      Sum.checked(values, groups, block.count(), into);
    } else if (sorted) {
      Sum.sorted(values, groups, block.count(), into);
    } else {
      Sum.scattered(values, groups, block.count(), into);
    }
  }

  /** Adds what was added up over other rows. */
  void merge(Cells other) {
    for (int i = 0; i < sums.length; i++) {
      if (sums[i] != null) {
        Sum.sideBySide(other.sums[i], 0, sums[i], 0, sums[i].length);
      }
    }
    if (lead == null) {
      Sum.sideBySide(other.lines, 0, lines, 0, lines.length);
    }
  }

  /** Takes the lines from finer groups instead of whatever is there. */
  void takeLines(RollUp rollUp, Cells finer) {
    Arrays.fill(lines, 0);
    rollUp.add(finer.lead == null ? finer.lines : finer.masked(), lines, false);
  }

  /** Takes a measure, and with the lead the lines, from finer groups. */
  void take(Measure measure, RollUp rollUp, Cells finer) {
    long[] from = finer.sums[measure.ordinal()];
    long[] into = sums[measure.ordinal()];
    Arrays.fill(into, 0);
    boolean unpack = finer.lead == measure && lead != measure;
    rollUp.add(unpack ? finer.shifted() : from, into, mayOverflow(measure));
  }

  /** Lines of each group, in the lower bits; the lead may be in the others. */
  long[] lines() {
    return lines;
  }

  /** How many of the lower bits of {@link #lines} count them. */
  int bits() {
    return bits;
  }

  /** Values of a measure for the first of these groups. */
  long[] values(Measure measure, int[] groups, int count) {
    long[] values = new long[count];
    long[] from = sums[measure.ordinal()];
    int shift = measure == lead ? bits : 0;
    long factor = Addend.of(measure).factor(cube);
    for (int i = 0; i < count; i++) {
      values[i] = Math.multiplyExact(from[groups[i]] >> shift, factor);
    }
    if (countsLines(measure)) {
      for (int i = 0; i < count; i++) {
        values[i] += lines[groups[i]] & mask;
      }
    }
    return values;
  }

  private long[] masked() {
    return Arrays.stream(lines).map(cell -> cell & mask).toArray();
  }

  private long[] shifted() {
    return Arrays.stream(lines).map(cell -> cell >> bits).toArray();
  }

  /** Whether adding a measure up may leave the range of a long on the way. */
  boolean mayOverflow(Measure measure) {
    return !sumsTake(Long.SIZE, measure);
  }

  private boolean sumsTake(int bits, Measure measure) {
    return Addend.of(measure).sumsTake(bits, cube);
  }

  private static boolean countsLines(Measure measure) {
    return Addend.of(measure).what() == Addend.What.LINE;
  }
}
