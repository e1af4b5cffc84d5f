package io.tillsight.core.cube;

import io.tillsight.core.model.Catalogue;
import io.tillsight.core.model.SaleLine;
import java.util.List;

/**
 * Answers questions about the sales of a workspace. Every implementation gives equal answers;
 * instances are safe for use by several threads and describe one unchanging state of the data.
 */
public interface SalesEngine {
  /**
   * Answers one query.
   *
   * @throws ArithmeticException when a sum has no place in a long of ten-thousandths
   */
  Rows rows(Query query);

  /** Answers the queries of a whole screen; an engine may serve them in one pass. */
  default List<Rows> all(List<Query> queries) {
    return queries.stream().map(this::rows).toList();
  }

  /**
   * The lines behind a filter, cancelled ones too, ordered by day, then order, then ordinal.
   *
   * @param offset lines to pass over, from 0
   * @param limit most lines to return
   */
  List<SaleLine> lines(Filter filter, long offset, int limit);

  /** The masters behind the keys: names, head counts, list prices. */
  Catalogue catalogue();
}
