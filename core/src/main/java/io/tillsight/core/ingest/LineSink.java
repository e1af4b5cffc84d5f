package io.tillsight.core.ingest;

import io.tillsight.core.model.Money;
import io.tillsight.core.model.SaleLine;
import io.tillsight.core.table.Row;
import java.util.List;

/** Takes the outcome of records, whatever they looked like. */
interface LineSink extends SalesPass.Sink {
  /** A line that is to be stored. */
  void accepted(KeyedLine line);

  /** A line of this amount that this import has already. */
  void again(Money amount);

  /**
   * A row that is kept aside.
   *
   * @param amount null when it cannot be read
   */
  void rejected(Rejection rejection, Money amount);

  @Override
  default void accepted(Row row, KeyedLine line, List<String> remarks) {
    accepted(line);
  }

  @Override
  default void again(Row row, SaleLine line) {
    again(line.amount());
  }

  @Override
  default void rejected(Row row, Rejection rejection, Money amount) {
    rejected(rejection, amount);
  }
}
