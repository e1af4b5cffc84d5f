package io.tillsight.app.cli;

import io.tillsight.core.analysis.Against;
import io.tillsight.core.analysis.Granularity;
import io.tillsight.core.cube.Filter;
import io.tillsight.core.cube.SalesEngine;
import io.tillsight.core.model.VendorReturn;
import io.tillsight.core.series.Work;
import java.util.List;
import java.util.function.Supplier;

/** Runs one analysis and lays its result out for the command line. */
@FunctionalInterface
interface AnalysisDocument {
  Document run(Request request);

  /**
   * What was asked.
   *
   * @param engine over the workspace
   * @param filter which lines count
   * @param granularity periods of a trend
   * @param against what is compared with
   * @param limit most rows
   * @param currency ISO 4217 code, null when none is known
   * @param vendorReturns goods sent back, read when asked for
   * @param work where long work runs
   */
  record Request(
      SalesEngine engine,
      Filter filter,
      Granularity granularity,
      Against against,
      int limit,
      String currency,
      Supplier<List<VendorReturn>> vendorReturns,
      Work work) {}
}
