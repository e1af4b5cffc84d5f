package io.tillsight.app.report;

import io.tillsight.app.workspace.Workspace;
import io.tillsight.core.cube.SalesEngine;

/**
 * Whose sales are reported.
 *
 * @param engine the sales
 * @param name of the workspace
 * @param currency ISO 4217 code, empty while none is known
 * @param sample whether it is the demo shop; every page then says so
 */
public record ReportSource(SalesEngine engine, String name, String currency, boolean sample) {
  /** The present state of a workspace. */
  public static ReportSource of(Workspace workspace) {
    return new ReportSource(
        workspace.engine(),
        workspace.name(),
        workspace.currency().orElse(""),
        workspace.isSample());
  }
}
