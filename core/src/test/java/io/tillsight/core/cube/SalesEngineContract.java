package io.tillsight.core.cube;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

/** What every engine must hold: for any question the same rows as the naive loop. */
public final class SalesEngineContract {
  private final SalesEngine expected;
  private final SalesEngine actual;

  /**
   * @param expected the naive loop over the same sales
   */
  public SalesEngineContract(SalesEngine expected, SalesEngine actual) {
    this.expected = expected;
    this.actual = actual;
  }

  /** Compares the answers to all systematic questions and to this many random ones. */
  public void check(long seed, int randomQueries) {
    RandomQueries queries = new RandomQueries(seed, expected);
    List<Query> all = new ArrayList<>(queries.systematic());
    for (int i = 0; i < randomQueries; i++) {
      all.add(queries.next());
    }
    for (Query query : all) {
      assertThat(actual.rows(query))
          .as("%s with seed %d: %s", actual.getClass().getSimpleName(), seed, query)
          .isEqualTo(expected.rows(query));
    }
  }

  /** Compares the answers to screens of questions asked together, then moved day by day. */
  public void checkTogether(long seed, int screens) {
    RandomQueries queries = new RandomQueries(seed, expected);
    for (int i = 0; i < screens; i++) {
      List<Query> asked = queries.screen();
      for (int move = 0; move < 3; move++) {
        assertThat(actual.all(asked))
            .as("%s with seed %d, move %d: %s", actual.getClass(), seed, move, asked)
            .isEqualTo(expected.all(asked));
        asked = queries.moved(asked);
      }
    }
  }

  /** Compares the lines behind random filters, page by page. */
  public void checkLines(long seed, int filters) {
    RandomQueries queries = new RandomQueries(seed, expected);
    for (int i = 0; i < filters; i++) {
      Filter filter = queries.next().filter();
      assertThat(actual.lines(filter, 0, 40)).isEqualTo(expected.lines(filter, 0, 40));
      assertThat(actual.lines(filter, 7, 5)).isEqualTo(expected.lines(filter, 7, 5));
    }
  }
}
