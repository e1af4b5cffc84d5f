package io.tillsight.core.ingest;

import io.tillsight.core.model.Money;
import io.tillsight.core.model.SaleLine;
import io.tillsight.core.table.Row;
import java.util.List;
import java.util.function.Consumer;

/** A trial run whose lines somebody hears who wants to know what would be stored. */
record HeardPreview(PreviewCollector preview, Consumer<SaleLine> listener)
    implements SalesPass.Sink {
  @Override
  public void accepted(Row row, AcceptedLine line, List<String> remarks) {
    preview.accepted(row, line, remarks);
    listener.accept(line.line());
    if (line.back() != null) {
      listener.accept(line.back());
    }
  }

  @Override
  public void again(Row row, SaleLine line) {
    preview.again(row, line);
  }

  @Override
  public void rejected(Row row, Rejection rejection, Money amount) {
    preview.rejected(row, rejection, amount);
  }
}
