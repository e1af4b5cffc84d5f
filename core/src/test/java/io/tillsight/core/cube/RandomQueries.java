package io.tillsight.core.cube;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Random questions about given sales. Every dimension, every pair of dimensions and every kind of
 * filter comes up by construction, not by luck: see {@link #systematic()}.
 */
public final class RandomQueries {
  private static final List<Dimension> DIMENSIONS = List.of(Dimension.values());
  private final Random random;
  private final SalesEngine keys;

  /**
   * @param keys asked only for the keys that exist
   */
  public RandomQueries(long seed, SalesEngine keys) {
    this.random = new Random(seed);
    this.keys = keys;
  }

  /** Every dimension and every pair of them with all measures, under random filters. */
  public List<Query> systematic() {
    List<Query> queries = new ArrayList<>();
    queries.add(new Query(List.of(), allMeasures(), Filter.ALL));
    for (Dimension first : DIMENSIONS) {
      queries.add(new Query(List.of(first), allMeasures(), Filter.ALL));
      for (Dimension second : DIMENSIONS) {
        if (first.compareTo(second) < 0) {
          queries.add(new Query(List.of(first, second), allMeasures(), filterOn(first, second)));
        }
      }
      queries.add(new Query(List.of(), allMeasures(), Filter.ALL.with(first, selection(first))));
    }
    return queries;
  }

  /** One random question. */
  public Query next() {
    List<Dimension> by = new ArrayList<>(DIMENSIONS);
    Collections.shuffle(by, random);
    List<Measure> measures = new ArrayList<>(allMeasures());
    Collections.shuffle(measures, random);
    return new Query(
        by.subList(0, random.nextInt(4)),
        measures.subList(0, 1 + random.nextInt(measures.size())),
        filter(random.nextInt(4)));
  }

  /**
   * The questions of a screen: over one filter, with charts that leave their own selection out and
   * some over another period.
   */
  public List<Query> screen() {
    Filter filter = filter(random.nextInt(4));
    Period other = period();
    List<Query> queries = new ArrayList<>();
    for (int i = random.nextInt(8); i >= 0; i--) {
      Query query = next();
      Filter own = query.by().isEmpty() ? filter : filter.without(query.by().get(0));
      own = random.nextInt(5) == 0 ? own.during(other) : own;
      queries.add(new Query(query.by(), query.measures(), own));
    }
    return queries;
  }

  /** The same questions with both ends of their periods moved by a few days. */
  public List<Query> moved(List<Query> queries) {
    int from = random.nextInt(9) - 4;
    int until = random.nextInt(90) - 30;
    return queries.stream()
        .map(
            query ->
                new Query(
                    query.by(),
                    query.measures(),
                    query.filter().during(moved(query.filter().period(), from, until))))
        .toList();
  }

  private static Period moved(Period period, int from, int until) {
    LocalDate first = period.from() == null ? null : period.from().plusDays(from);
    LocalDate last = period.until() == null ? null : period.until().plusDays(until);
    return first != null && last != null && last.isBefore(first)
        ? new Period(first, first)
        : new Period(first, last);
  }

  private static List<Measure> allMeasures() {
    return List.of(Measure.values());
  }

  private Filter filterOn(Dimension first, Dimension second) {
    return Filter.ALL.with(first, selection(first)).with(second, selection(second));
  }

  private Filter filter(int selections) {
    Filter filter = Filter.ALL.during(period());
    for (int i = 0; i < selections; i++) {
      Dimension dimension = DIMENSIONS.get(random.nextInt(DIMENSIONS.size()));
      filter = filter.with(dimension, selection(dimension));
    }
    return filter;
  }

  private Period period() {
    LocalDate from = LocalDate.of(2023, 11, 1).plusDays(random.nextInt(1200));
    return switch (random.nextInt(6)) {
      case 0 -> new Period(from, null);
      case 1 -> new Period(null, from);
      case 2 -> new Period(from, from); // one day
      case 3 -> new Period(from, from.plusDays(random.nextInt(400)));
      default -> Period.ALL;
    };
  }

  private Selection selection(Dimension dimension) {
    List<String> existing =
        new ArrayList<>(
            keys.rows(Query.by(dimension, Filter.ALL, Measure.ALL_LINES)).list().stream()
                .map(row -> row.keys().get(0))
                .toList());
    existing.add("never seen");
    Collections.shuffle(existing, random);
    List<String> chosen = existing.subList(0, random.nextInt(Math.min(existing.size(), 8) + 1));
    return random.nextInt(4) == 0 ? Selection.except(chosen) : Selection.only(chosen);
  }
}
