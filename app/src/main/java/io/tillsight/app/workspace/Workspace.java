package io.tillsight.app.workspace;

import io.tillsight.core.analysis.ForecastAnalysis;
import io.tillsight.core.cube.SalesEngine;
import io.tillsight.core.ingest.ImportPlan;
import io.tillsight.core.ingest.ImportRecord;
import io.tillsight.core.ingest.ImportRequest;
import io.tillsight.core.ingest.Receipt;
import io.tillsight.core.ingest.Rejection;
import io.tillsight.core.table.Progress;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * An open workspace. All methods may take long and are called from background threads only; they
 * may be called by several at once, but imports run one after the other.
 */
public interface Workspace extends AutoCloseable {
  /** Its folder. */
  Path folder();

  /** What to call it: the setting, else the name of its folder. */
  String name();

  /** ISO 4217 code of its one currency, empty while none is known. */
  Optional<String> currency();

  /** Whether it holds the demo shop. */
  boolean isSample();

  /** Changes with every import and undo. */
  long version();

  /** The engine over the present state; ask again when the version has changed. */
  SalesEngine engine();

  /** Understands files without storing anything. */
  ImportPlan plan(ImportRequest request, Progress progress);

  /** As {@link #plan}, without reading again what the new request says nothing new about. */
  ImportPlan replan(ImportPlan previous, ImportRequest request, Progress progress);

  /** Carries out a ready plan; durable when this returns. */
  Receipt run(ImportPlan plan, Progress progress);

  /** Imports the demo shop into an empty workspace. */
  Receipt importSample(Progress progress);

  /** Published imports, oldest first. */
  List<ImportRecord> imports();

  /** Rejected rows of an import, in file order. */
  List<Rejection> rejections(long importId);

  /** Takes an import back. */
  void undo(long importId);

  /** A setting, empty when never set. */
  Optional<String> setting(String name);

  /** Keeps a setting. */
  void set(String name, String value);

  /**
   * Keeps a forecast, so that it can be scored when its days have passed; a refused one is not.
   *
   * @param scope what it is of, empty for everything
   */
  default void keep(String scope, ForecastAnalysis.Result forecast) {
    // A workspace that stores nothing keeps no forecasts either.
  }

  /** Verifies counts, sums and references; one sentence for each fault, none when sound. */
  List<String> check();

  @Override
  void close();
}
