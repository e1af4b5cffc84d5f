package io.tillsight.app.workspace;

import io.tillsight.core.analysis.ForecastAnalysis;
import io.tillsight.core.analysis.PastForecast;
import io.tillsight.core.cube.SalesEngine;
import io.tillsight.core.ingest.Correction;
import io.tillsight.core.ingest.ImportEffect;
import io.tillsight.core.ingest.ImportPlan;
import io.tillsight.core.ingest.ImportRecord;
import io.tillsight.core.ingest.ImportRequest;
import io.tillsight.core.ingest.KeptRow;
import io.tillsight.core.ingest.Reading;
import io.tillsight.core.ingest.Receipt;
import io.tillsight.core.ingest.Recipe;
import io.tillsight.core.ingest.Rejection;
import io.tillsight.core.model.Partner;
import io.tillsight.core.model.VendorReturn;
import io.tillsight.core.table.Progress;
import io.tillsight.persistence.Sources;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * An open workspace. Its folder, its name, its version and its settings are known at once; all
 * other methods may take long and are called from background threads only. They may be called by
 * several at once, but imports run one after the other.
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

  /**
   * Makes the engine ready now where that is quick.
   *
   * @return false where it must be built, or cannot be told
   */
  default boolean readAhead() {
    return false;
  }

  /**
   * As {@link #engine()}.
   *
   * @param progress told in lines while the engine is built, which takes a while after a change
   */
  default SalesEngine engine(Progress progress) {
    return engine();
  }

  /** False when there are too many lines for memory, so that the database answers, slower. */
  default boolean answersFromMemory() {
    return true;
  }

  /** What one line takes in memory, in bytes; empty when the lines are not there. */
  default Optional<Double> bytesPerLine() {
    return Optional.empty();
  }

  /** Understands files without storing anything. */
  ImportPlan plan(ImportRequest request, Progress progress);

  /** As {@link #plan}, without reading again what the new request says nothing new about. */
  ImportPlan replan(ImportPlan previous, ImportRequest request, Progress progress);

  /** Carries out a ready plan; durable when this returns. */
  Receipt run(ImportPlan plan, Progress progress);

  /**
   * As {@link #run(ImportPlan, Progress)}, and shows the numbers of the first import of a workspace
   * before all of it is stored. They count for good only when this returns.
   *
   * @param coming is given an engine over the lines, at most once, on the calling thread
   */
  default Receipt run(ImportPlan plan, Consumer<SalesEngine> coming, Progress progress) {
    return run(plan, progress);
  }

  /**
   * Returns when what an import left to be done behind the scenes is done, or left for later; for
   * who closes the workspace right after an import and can wait.
   */
  default void settle() {
    // Nothing is left to be done.
  }

  /** Imports the demo shop into an empty workspace. */
  Receipt importSample(Progress progress);

  /** Published imports, oldest first. */
  List<ImportRecord> imports();

  /** Rejected rows of an import, in file order. */
  List<Rejection> rejections(long importId);

  /** Takes an import back. */
  void undo(long importId);

  /** Every import, oldest first: those taken back and forgotten, too. */
  default List<ImportRecord> history() {
    return imports();
  }

  /** What an undo of a counting import, or a redo of an undone one, would change. */
  default ImportEffect effect(long importId) {
    return ImportEffect.NONE;
  }

  /** Brings an undone import back. */
  default void redo(long importId) {
    throw new UnsupportedOperationException("This workspace has no history");
  }

  /** Lets go of an undone import for good. */
  default void forget(long importId) {
    throw new UnsupportedOperationException("This workspace has no history");
  }

  /** The rejected rows of an import that wait for a correction, in file order. */
  default List<KeptRow> keptRows(long importId) {
    return List.of();
  }

  /** How a file of an import was read; empty when its rows cannot be corrected here. */
  default Optional<Reading> reading(long importId, String file) {
    return Optional.empty();
  }

  /** Imports corrected rows of one file again: cells by number of the kept row. */
  default Correction correct(
      long importId, String file, Map<Long, List<String>> rows, Progress progress) {
    throw new UnsupportedOperationException("This workspace keeps no rows");
  }

  /** What is remembered of files imported before, the last used first. */
  default List<Recipe> recipes() {
    return List.of();
  }

  /** Gives a recipe another name. */
  default void renameRecipe(long id, String name) {
    throw new UnsupportedOperationException("This workspace has no recipes");
  }

  /** Forgets a recipe. */
  default void deleteRecipe(long id) {
    throw new UnsupportedOperationException("This workspace has no recipes");
  }

  /** Addresses and folders that are looked at again and again; empty where none can be kept. */
  default Optional<Sources> sources() {
    return Optional.empty();
  }

  /** Goods sent back to vendors, the oldest first; they are no sales. */
  default List<VendorReturn> vendorReturns() {
    return List.of();
  }

  /** Who is told how stores do, by store. */
  default List<Partner> partners() {
    return List.of();
  }

  /** A setting, empty when never set. */
  Optional<String> setting(String name);

  /** Keeps a setting. */
  void set(String name, String value);

  /**
   * Keeps a forecast, so that it can be scored when its days have passed; a refused one is not.
   *
   * @param scope what it is of in words, empty for everything
   * @param filter what it is of as a text that finds it again, see {@link #keptForecasts}
   */
  default void keep(String scope, String filter, ForecastAnalysis.Result forecast) {
    // A workspace that stores nothing keeps no forecasts either.
  }

  /** The kept forecasts of this filter, oldest first. */
  default List<PastForecast> keptForecasts(String filter) {
    return List.of();
  }

  /** Verifies counts, sums and references; one sentence for each fault, none when sound. */
  List<String> check();

  @Override
  void close();
}
