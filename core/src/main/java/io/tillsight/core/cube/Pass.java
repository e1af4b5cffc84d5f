package io.tillsight.core.cube;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Everything that is asked under one set of selections, added up together over a range of rows. The
 * range can be moved: only the rows that come or go are looked at.
 */
final class Pass {
  private final Cube cube;
  private final RowFilter filter;
  private final Collection<Query> queries;
  private final Map<Set<Dimension>, Grouping> groupings = new LinkedHashMap<>();
  private final List<Grouping> bySize;
  private int from;
  private int until;

  /**
   * @param queries what is asked, whatever its filter
   */
  Pass(Cube cube, Map<Dimension, Selection> selections, Collection<Query> queries) {
    this(cube, new RowFilter(cube, selections), queries);
  }

  private Pass(Cube cube, RowFilter filter, Collection<Query> queries) {
    this.cube = cube;
    this.filter = filter;
    this.queries = queries;
    queries.forEach(query -> query.measures().forEach(measure -> need(query, measure)));
    bySize = new ArrayList<>(groupings.values());
    bySize.sort(Comparator.comparingLong(grouping -> grouping.layout().positions()));
    for (int i = 0; i < bySize.size(); i++) {
      takeFromFiner(bySize.get(i), bySize.subList(i + 1, bySize.size()));
    }
    for (int i = bySize.size() - 1; i >= 0; i--) {
      bySize.get(i).settle();
    }
  }

  private void need(Query query, Measure measure) {
    Grouping own = grouping(Set.copyOf(query.by()));
    Dimension counted = query.by().isEmpty() ? DistinctKeys.of(measure) : null;
    if (counted == null) {
      own.need(measure);
    } else {
      grouping(Set.of(counted)).need(Measure.LINES);
    }
  }

  private Grouping grouping(Set<Dimension> by) {
    return groupings.computeIfAbsent(by, set -> new Grouping(cube, new Layout(cube, set)));
  }

  /** Prefers the smallest of the finer groupings that know it. */
  private void takeFromFiner(Grouping grouping, List<Grouping> larger) {
    List<Grouping> finer =
        larger.stream()
            .filter(Grouping::isByPosition)
            .filter(other -> !other.layout().dimensions().isEmpty())
            .filter(other -> RollUp.isPossible(cube, other.layout(), grouping.layout()))
            .toList();
    finer.stream().findFirst().ifPresent(grouping::takeLinesFrom);
    for (Measure measure : grouping.needed()) {
      finer.stream()
          .filter(other -> other.needed().contains(measure))
          .findFirst()
          .ifPresent(other -> grouping.takeFrom(measure, other));
    }
  }

  /** Whether the range can be moved cheaply. */
  boolean canMove() {
    return groupings.values().stream().allMatch(Grouping::canTakeAway);
  }

  /** Number of groups, as a measure of the memory it takes. */
  long size() {
    return groupings.values().stream().mapToLong(Grouping::size).sum();
  }

  /** Rows that have to be looked at to move to a period. */
  long distance(Period period) {
    return (long) Math.abs(filter.fromRow(period) - from)
        + Math.abs(filter.untilRow(period) - until);
  }

  /** Rows of a period. */
  long rows(Period period) {
    return (long) filter.untilRow(period) - filter.fromRow(period);
  }

  /** Moves to the rows of a period: the scan will show the rows that come and go. */
  void moveTo(Period period, Scan scan) {
    int newFrom = filter.fromRow(period);
    int newUntil = filter.untilRow(period);
    bySize.forEach(Grouping::restart);
    if (from == until || newFrom >= until || newUntil <= from) {
      scan.show(this, from, until, -1);
      scan.show(this, newFrom, newUntil, 1);
    } else {
      scan.show(this, newFrom, from, 1);
      scan.show(this, from, newFrom, -1);
      scan.show(this, until, newUntil, 1);
      scan.show(this, newUntil, until, -1);
    }
    from = newFrom;
    until = newUntil;
    if (from < until) {
      int firstDay = cube.days().dayOf(from);
      int lastDay = cube.days().dayOf(until - 1);
      bySize.forEach(grouping -> grouping.expect(firstDay, lastDay));
    }
  }

  /** Whether what was added up over some rows and over others makes one. */
  boolean canMerge() {
    return bySize.stream().allMatch(Grouping::canMerge);
  }

  /** Another for the same questions that has added up nothing yet. */
  Pass twin() {
    return new Pass(cube, filter, queries);
  }

  /** Takes over what a twin has added up over other rows. */
  void merge(Pass twin) {
    for (int i = 0; i < bySize.size(); i++) {
      bySize.get(i).merge(twin.bySize.get(i));
    }
  }

  RowFilter filter() {
    return filter;
  }

  void add(Block block) {
    for (Grouping grouping : bySize) {
      grouping.add(block);
    }
  }

  /** Ends a move: derives what follows from finer groupings. */
  void finish() {
    for (int i = bySize.size() - 1; i >= 0; i--) {
      bySize.get(i).derive();
    }
  }

  /** The answer to one of the queries, as far as the rows go. */
  Rows rows(Query query) {
    Grouping own = groupings.get(Set.copyOf(query.by()));
    if (!query.by().isEmpty()) {
      return Answer.of(query, own);
    }
    long[][] values = new long[query.measures().size()][];
    for (int i = 0; i < values.length; i++) {
      Measure measure = query.measures().get(i);
      Dimension counted = DistinctKeys.of(measure);
      values[i] =
          counted == null
              ? own.values(measure, new int[1], 1)
              : new long[] {groupings.get(Set.of(counted)).activeKeys()};
    }
    return new Rows(query, new String[0][], new int[0][], values);
  }
}
