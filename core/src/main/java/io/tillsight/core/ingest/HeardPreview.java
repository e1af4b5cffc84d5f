package io.tillsight.core.ingest;

import io.tillsight.core.model.LineTarget;
import io.tillsight.core.model.Money;
import io.tillsight.core.model.SaleLine;
import io.tillsight.core.table.Row;
import java.util.List;

/** A trial run whose lines somebody hears who wants to know what would be stored. */
record HeardPreview(PreviewCollector preview, LineTarget target) implements SalesPass.Sink {
  @Override
  public void accepted(Row row, AcceptedLine line, List<String> remarks) {
    preview.accepted(row, line, remarks);
    target.add(line.line());
    if (line.back() != null) {
      target.add(line.back());
    }
  }

  @Override
  public PlainLines plain(LineAssembler assembler, Cells cells) {
    return new PlainLines(assembler, cells, preview, target);
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
