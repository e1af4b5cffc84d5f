package io.tillsight.app.ui.shell;

import java.util.List;

/**
 * What the window does not do itself.
 *
 * @param importer what happens to files that are dropped or chosen
 * @param reports entries of the Report button; without any there is no button
 */
public record Hooks(FileImport importer, List<ReportAction> reports) {
  /** Copies the list. */
  public Hooks {
    reports = List.copyOf(reports);
  }
}
