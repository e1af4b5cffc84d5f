package io.tillsight.app.ui.shell;

import io.tillsight.app.workspace.Workspace;
import io.tillsight.core.analysis.SellingDays;
import io.tillsight.core.cube.Filter;
import io.tillsight.core.cube.Measure;
import io.tillsight.core.cube.Query;
import io.tillsight.core.cube.Rows;
import io.tillsight.core.cube.SalesEngine;
import io.tillsight.core.ingest.ImportRecord;
import io.tillsight.core.table.Progress;
import java.util.List;

/**
 * What the window tells about a workspace.
 *
 * @param name what the user calls it
 * @param currency ISO 4217 code, empty when unknown
 * @param sample whether it holds the demo shop
 * @param engine the data as they are
 * @param inMemory whether the engine answers from memory, not from the database
 * @param days its days with data
 * @param lines number of sale lines
 * @param stores number of stores that sold
 * @param lastImport null without imports
 * @param stored whether the data are stored for good; false while they are coming
 */
record Facts(
    String name,
    String currency,
    boolean sample,
    SalesEngine engine,
    boolean inMemory,
    SellingDays days,
    long lines,
    long stores,
    ImportRecord lastImport,
    boolean stored) {
  /** Asks the workspace and tells how far it is; not on the screen's thread. */
  static Facts of(Workspace workspace, Progress progress) {
    List<ImportRecord> imports = workspace.imports();
    return of(
        workspace,
        workspace.engine(progress),
        workspace.currency().orElse(""),
        workspace.answersFromMemory(),
        imports.isEmpty() ? null : imports.get(imports.size() - 1),
        true);
  }

  /** Of data that are being stored in a workspace without any; not on the screen's thread. */
  static Facts coming(Workspace workspace, SalesEngine engine, String currency) {
    String known = workspace.currency().orElse(currency == null ? "" : currency);
    return of(workspace, engine, known, true, null, false);
  }

  private static Facts of(
      Workspace workspace,
      SalesEngine engine,
      String currency,
      boolean inMemory,
      ImportRecord lastImport,
      boolean stored) {
    Rows rows = engine.rows(Query.total(Filter.ALL, Measure.ALL_LINES, Measure.STORES));
    return new Facts(
        workspace.name(),
        currency,
        workspace.isSample(),
        engine,
        inMemory,
        SellingDays.of(engine),
        rows.count(0, Measure.ALL_LINES),
        rows.count(0, Measure.STORES),
        lastImport,
        stored);
  }

  boolean isEmpty() {
    return lines == 0;
  }
}
