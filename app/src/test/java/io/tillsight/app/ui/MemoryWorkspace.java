package io.tillsight.app.ui;

import io.tillsight.core.cube.SalesEngine;
import io.tillsight.core.ingest.Receipt;
import io.tillsight.core.table.Progress;
import java.util.Optional;

/** A workspace that is empty until the sample is opened, or full from the start. */
public final class MemoryWorkspace extends NoWorkspace {
  private SalesEngine sales;

  /** With or without the sales of {@link SalesInMemory}. */
  public MemoryWorkspace(boolean full) {
    sales = full ? SalesInMemory.engine() : null;
  }

  /** With these sales. */
  public MemoryWorkspace(SalesEngine sales) {
    this.sales = sales;
  }

  @Override
  public String name() {
    return "Maison Clairval";
  }

  @Override
  public Optional<String> currency() {
    return sales == null ? Optional.empty() : Optional.of("EUR");
  }

  @Override
  public boolean isSample() {
    return false;
  }

  @Override
  public SalesEngine engine() {
    return sales == null ? super.engine() : sales;
  }

  @Override
  public Receipt importSample(Progress progress) {
    sales = SalesInMemory.engine();
    return null;
  }
}
