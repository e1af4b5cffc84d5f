package io.tillsight.core.cube;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * What is added up per combination of keys of some dimensions. Few possible combinations are
 * numbered by position; of many possible ones only those that occur get a number. What follows from
 * a finer grouping is taken from there instead of being added up line by line.
 */
final class Grouping {
  private static final long MOST_BY_POSITION = 1 << 20;
  private static final int MEASURES = Measure.values().length;

  private final Cube cube;
  private final Layout layout;
  private final LongIndex occurring;
  private final long[] positions;
  private final Set<Measure> needed = EnumSet.noneOf(Measure.class);
  private final Map<Measure, Counter> counters = new EnumMap<>(Measure.class);
  private final Map<Measure, Grouping> sources = new EnumMap<>(Measure.class);
  private final long[][] sums = new long[MEASURES][];
  private Grouping sourceOfLines;
  private int[] lines = new int[0];

  Grouping(Cube cube, Layout layout) {
    this.cube = cube;
    this.layout = layout;
    boolean byPosition = layout.positions() <= MOST_BY_POSITION;
    occurring = byPosition ? null : new LongIndex();
    positions = byPosition ? null : new long[Block.LENGTH];
  }

  Layout layout() {
    return layout;
  }

  boolean isByPosition() {
    return occurring == null;
  }

  /** Number of groups known so far. */
  int size() {
    return occurring == null ? (int) layout.positions() : occurring.size();
  }

  /** Position of a group. */
  long position(int group) {
    return occurring == null ? group : occurring.value(group);
  }

  /** Asks for a measure. */
  void need(Measure measure) {
    if (Addend.of(measure) != null) {
      needed.add(measure);
    } else {
      counters.computeIfAbsent(measure, this::counter);
    }
  }

  /** The measures asked for that add up. */
  Set<Measure> needed() {
    return needed;
  }

  /** Takes a measure from a finer grouping. */
  void takeFrom(Measure measure, Grouping finer) {
    sources.put(measure, finer);
  }

  /** Takes the numbers of lines from a finer grouping. */
  void takeLinesFrom(Grouping finer) {
    sourceOfLines = finer;
  }

  boolean canTakeAway() {
    return counters.values().stream().allMatch(Counter::canTakeAway);
  }

  void restart() {
    counters.values().forEach(Counter::restart);
  }

  /** Adds the rows of a block to everything that is not taken from elsewhere. */
  void add(Block block) {
    boolean ownLines = sourceOfLines == null && !layout.dimensions().isEmpty();
    if (!ownLines && counters.isEmpty() && sources.size() == needed.size()) {
      return;
    }
    int[] groups = number(block);
    ensure();
    if (ownLines) {
      if (layout.isSorted()) {
        Sum.countSorted(groups, block.count(), block.sign(), lines);
      } else {
        Sum.count(groups, block.count(), block.sign(), lines);
      }
    }
    for (Measure measure : needed) {
      if (!sources.containsKey(measure)) {
        add(measure, block.values(measure), groups, block.count());
      }
    }
    counters.values().forEach(counter -> counter.add(block, groups));
  }

  private void add(Measure measure, long[] values, int[] groups, int count) {
    long[] into = sums[measure.ordinal()];
    if (Addend.of(measure).mayOverflow(cube)) {
      Sum.checked(values, groups, count, into);
    } else if (layout.isSorted()) {
      Sum.sorted(values, groups, count, into);
    } else {
      Sum.scattered(values, groups, count, into);
    }
  }

  /** Makes room for all groups. */
  void ensure() {
    int size = size();
    if (size > lines.length) {
      int capacity = occurring == null ? size : Math.max(size, lines.length * 2);
      lines = Arrays.copyOf(lines, capacity);
      for (Measure measure : needed) {
        long[] known = sums[measure.ordinal()];
        sums[measure.ordinal()] =
            known == null ? new long[capacity] : Arrays.copyOf(known, capacity);
      }
    }
    counters.values().forEach(counter -> counter.ensure(size));
  }

  private int[] number(Block block) {
    int dimensions = layout.dimensions().size();
    if (occurring == null && dimensions == 1 && layout.axis(0).plain()) {
      return block.codes(layout.axis(0).column());
    }
    int[] groups = block.groups();
    int count = block.count();
    if (occurring == null) {
      Arrays.fill(groups, 0, count, 0);
      for (int i = 0; i < dimensions; i++) {
        int[] codes = block.codes(layout.axis(i).column());
        if (layout.axis(i).plain()) {
          Place.plain((int) layout.stride(i), codes, count, groups);
        } else {
          Place.keys(layout.axis(i).keyOfCode(), (int) layout.stride(i), codes, count, groups);
        }
      }
      return groups;
    }
    Arrays.fill(positions, 0, count, 0);
    for (int i = 0; i < dimensions; i++) {
      Axis axis = layout.axis(i);
      Place.keys(axis.keyOfCode(), layout.stride(i), block.codes(axis.column()), count, positions);
    }
    for (int i = 0; i < count; i++) {
      groups[i] = occurring.indexOf(positions[i]);
    }
    return groups;
  }

  /** Fills what is taken from finer groupings, which must be complete. */
  void derive() {
    ensure();
    if (sourceOfLines != null) {
      Arrays.fill(lines, 0);
      new RollUp(cube, sourceOfLines.layout, layout).add(sourceOfLines.lines, lines);
    }
    sources.forEach(
        (measure, finer) -> {
          long[] into = sums[measure.ordinal()];
          Arrays.fill(into, 0);
          RollUp rollUp = new RollUp(cube, finer.layout, layout);
          rollUp.add(finer.sums[measure.ordinal()], into, Addend.of(measure).mayOverflow(cube));
        });
  }

  /** Whether the group has a line. */
  boolean isPresent(int group) {
    return lines[group] > 0;
  }

  /** Lines of each group. */
  int[] lines() {
    return lines;
  }

  /** Values of a measure for these groups. */
  long[] values(Measure measure, int[] groups) {
    long[] values = new long[groups.length];
    Counter counter = counters.get(measure);
    if (counter != null) {
      for (int i = 0; i < values.length; i++) {
        values[i] = counter.value(groups[i]);
      }
      return values;
    }
    long[] from = sums[measure.ordinal()];
    long factor = Addend.of(measure).factor(cube);
    for (int i = 0; i < values.length; i++) {
      values[i] = Math.multiplyExact(from[groups[i]], factor);
    }
    return values;
  }

  /** Number of known keys with an active line, of a grouping by one dimension. */
  long activeKeys() {
    long[] active = sums[Measure.LINES.ordinal()];
    int unknown = layout.axis(0).unknown();
    long keys = 0;
    for (int group = 0; group < size(); group++) {
      keys += active[group] > 0 && position(group) != unknown ? 1 : 0;
    }
    return keys;
  }

  private Counter counter(Measure measure) {
    int groups = isByPosition() ? size() : 0;
    return switch (measure) {
      case ORDERS -> new OrderCounter(cube, true);
      case ALL_ORDERS -> new OrderCounter(cube, false);
      case FIRST_DAY -> new DayCounter(cube, true);
      case LAST_DAY -> new DayCounter(cube, false);
      default -> new KeyCounter(cube.axes().get(DistinctKeys.of(measure)), groups);
    };
  }
}
