package io.tillsight.core.ingest;

import io.tillsight.core.model.Money;
import io.tillsight.core.model.SaleLine;
import io.tillsight.core.table.Row;
import java.util.List;

/** Tells two sinks the same. */
record BothSinks(SalesPass.Sink one, SalesPass.Sink other) implements SalesPass.Sink {
  @Override
  public void accepted(Row row, KeyedLine line, List<String> remarks) {
    one.accepted(row, line, remarks);
    other.accepted(row, line, remarks);
  }

  @Override
  public void returned(KeyedLine line) {
    one.returned(line);
    other.returned(line);
  }

  @Override
  public void again(Row row, SaleLine line) {
    one.again(row, line);
    other.again(row, line);
  }

  @Override
  public void rejected(Row row, Rejection rejection, Money amount) {
    one.rejected(row, rejection, amount);
    other.rejected(row, rejection, amount);
  }
}
