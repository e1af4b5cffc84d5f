package io.tillsight.core.ingest;

import io.tillsight.core.model.Money;
import io.tillsight.core.model.SaleLine;
import io.tillsight.core.table.Row;
import java.util.List;
import java.util.function.Consumer;

/** Passes on what becomes of each row, whatever the row looked like. */
record ReadRows(Consumer<ReadRow> receiver) implements SalesPass.Sink {
  @Override
  public void accepted(Row row, AcceptedLine line, List<String> remarks) {
    receiver.accept(line);
  }

  @Override
  public void again(Row row, SaleLine line) {
    receiver.accept(new ReadRow.Again(line.amount()));
  }

  @Override
  public void rejected(Row row, Rejection rejection, Money amount) {
    receiver.accept(new ReadRow.Rejected(rejection, amount));
  }
}
