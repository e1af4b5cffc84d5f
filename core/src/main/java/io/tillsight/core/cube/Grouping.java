package io.tillsight.core.cube;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * What is added up per combination of keys of some dimensions. What follows from a finer grouping
 * is taken from there instead of being added up line by line.
 */
final class Grouping {
  private final Cube cube;
  private final Layout layout;
  private final Numbering numbering;
  private final Cells cells;
  private final Set<Measure> needed = EnumSet.noneOf(Measure.class);
  private final Map<Measure, Counter> counters = new EnumMap<>(Measure.class);
  private final Map<Measure, Grouping> sources = new EnumMap<>(Measure.class);
  private Grouping sourceOfLines;
  private Measure[] own = new Measure[0];
  private int firstKey;
  private int endOfKeys;

  Grouping(Cube cube, Layout layout) {
    this.cube = cube;
    this.layout = layout;
    numbering = new Numbering(layout);
    cells = new Cells(cube);
  }

  Layout layout() {
    return layout;
  }

  boolean isByPosition() {
    return numbering.isByPosition();
  }

  /** Number of groups known so far. */
  int size() {
    return numbering.size();
  }

  /** Position of a group. */
  long position(int group) {
    return numbering.position(group);
  }

  /** Lines and sums of the groups. */
  Cells cells() {
    return cells;
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

  /** Ends the questions; finer groupings must have been settled before. */
  void settle() {
    Set<Measure> others = EnumSet.noneOf(Measure.class);
    others.addAll(needed);
    others.removeAll(sources.keySet());
    own = others.toArray(Measure[]::new);
    for (Measure measure : needed) {
      Grouping source = sources.get(measure);
      if (source == sourceOfLines && (source == null || source.cells.lead() == measure)) {
        cells.lead(measure);
      }
    }
    ensure();
  }

  boolean canTakeAway() {
    return counters.values().stream().allMatch(Counter::canTakeAway);
  }

  /** Whether what was added up over some rows and over others makes one. */
  boolean canMerge() {
    return isByPosition()
        && needed.stream().noneMatch(cells::mayOverflow)
        && counters.values().stream().allMatch(Counter::canMerge);
  }

  /** Takes over what another for the same questions has added up over other rows. */
  void merge(Grouping other) {
    cells.merge(other.cells);
    counters.forEach((measure, counter) -> counter.merge(other.counters.get(measure)));
  }

  void restart() {
    counters.values().forEach(Counter::restart);
  }

  /** Says of which days all lines are: only the keys of these have any. */
  void expect(int firstDay, int lastDay) {
    if (!layout.dimensions().isEmpty()) {
      firstKey = layout.firstKey(firstDay);
      endOfKeys = layout.endOfKeys(lastDay);
    }
  }

  /** First key of the slowest dimension with a line. */
  int firstKey() {
    return firstKey;
  }

  /** End of the keys of the slowest dimension with a line. */
  int endOfKeys() {
    return endOfKeys;
  }

  /** Adds the rows of a block to everything that is not taken from elsewhere. */
  void add(Block block) {
    boolean ownLines = sourceOfLines == null && cells.lead() == null;
    if (!ownLines && own.length == 0 && counters.isEmpty()) {
      return;
    }
    int[] groups = numbering.of(block);
    if (!isByPosition()) {
      ensure();
    }
    if (ownLines) {
      cells.addLines(block, groups, layout.isSorted());
    }
    for (Measure measure : own) {
      cells.add(measure, block, groups, layout.isSorted());
    }
    for (Counter counter : counters.values()) {
      counter.add(block, groups);
    }
  }

  /** Makes room for all groups. */
  private void ensure() {
    int size = size();
    if (size > cells.capacity()) {
      int capacity = isByPosition() ? size : Math.max(size, cells.capacity() * 2);
      cells.ensureLines(capacity);
      needed.forEach(measure -> cells.ensure(measure, capacity));
    }
    counters.values().forEach(counter -> counter.ensure(size));
  }

  /** Fills what is taken from finer groupings, which must be complete. */
  void derive() {
    if (sourceOfLines != null && cells.lead() == null) {
      cells.takeLines(rollUp(sourceOfLines), sourceOfLines.cells);
    }
    sources.forEach((measure, finer) -> cells.take(measure, rollUp(finer), finer.cells));
  }

  private RollUp rollUp(Grouping finer) {
    return new RollUp(cube, finer, layout);
  }

  /** The keys of a dimension of the layout that the first of these groups have. */
  int[] keys(int dimension, int[] groups, int count) {
    return numbering.keys(dimension, groups, count);
  }

  /** Values of a measure for the first of these groups. */
  long[] values(Measure measure, int[] groups, int count) {
    Counter counter = counters.get(measure);
    if (counter == null) {
      return cells.values(measure, groups, count);
    }
    long[] values = new long[count];
    for (int i = 0; i < count; i++) {
      values[i] = counter.value(groups[i]);
    }
    return values;
  }

  /** Number of known keys with an active line, of a grouping by one dimension. */
  long activeKeys() {
    int[] groups = new int[size()];
    for (int group = 0; group < groups.length; group++) {
      groups[group] = group;
    }
    long[] active = cells.values(Measure.LINES, groups, groups.length);
    int unknown = layout.axis(0).unknown();
    long keys = 0;
    for (int group = 0; group < active.length; group++) {
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
