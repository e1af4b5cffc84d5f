package io.tillsight.app.ui.tab;

import io.tillsight.app.ui.SalesInMemory;
import io.tillsight.app.ui.filter.FilterModel;
import io.tillsight.core.analysis.SellingDays;
import io.tillsight.core.cube.SalesEngine;
import java.util.function.Consumer;

/** States of a tab over {@link SalesInMemory}: the year 2026 and what was chosen in it. */
public final class States {
  private States() {}

  /** After these steps of the user. */
  public static TabState after(Consumer<FilterModel> steps) {
    SalesEngine engine = SalesInMemory.engine();
    FilterModel filter = new FilterModel();
    filter.dataAre(SellingDays.of(engine));
    steps.accept(filter);
    return new TabState(engine, filter.state());
  }
}
