package io.tillsight.persistence;

import io.tillsight.core.cube.SalesEngine;
import io.tillsight.core.ingest.ImportHistory;
import io.tillsight.core.ingest.RecipeBook;
import io.tillsight.core.ingest.SalesStore;
import io.tillsight.core.model.Partner;
import io.tillsight.core.model.SaleLine;
import io.tillsight.core.model.VendorReturn;
import io.tillsight.persistence.WorkspaceException.Damage;
import io.tillsight.persistence.WorkspaceException.Reason;
import io.tillsight.persistence.masters.MasterStore;
import io.tillsight.persistence.query.LineScan;
import io.tillsight.persistence.query.SqlEngine;
import io.tillsight.persistence.sales.Discrepancy;
import io.tillsight.persistence.sales.ImportStore;
import io.tillsight.persistence.sales.Unpacking;
import io.tillsight.persistence.storage.DataState;
import io.tillsight.persistence.storage.Jdbc;
import io.tillsight.persistence.storage.Sessions;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * One open workspace: the only door to what is stored. Safe for several threads; threads that use
 * it must not be interrupted, because an interrupt closes the file under H2.
 *
 * <p>Whatever fails while reading or writing is thrown as a {@link WorkspaceException}.
 */
public final class Database implements AutoCloseable {
  private final Workspace workspace;
  private final Jdbc jdbc;
  private final Sessions sessions;
  private final DataState state;
  private final Clock clock;
  private final ImportStore imports;

  private Database(Workspace workspace, Clock clock) {
    this.workspace = workspace;
    this.clock = clock;
    this.jdbc = workspace.jdbc();
    this.sessions = workspace.sessions();
    Unpacking unpacking = new Unpacking(jdbc);
    this.state =
        new DataState(
            () -> jdbc.read(c -> Jdbc.number(c, "select version from workspace")),
            unpacking::finish);
    this.imports =
        new ImportStore(
            jdbc,
            sessions,
            new MasterStore(sessions, jdbc),
            state,
            workspace,
            workspace::requireSpace,
            unpacking,
            clock);
  }

  /**
   * Opens the workspace in this folder, or creates one where there never was any. After a crash the
   * imports that were not published are removed first, and the published ones counted.
   *
   * @throws WorkspaceException if it cannot be opened; nothing was changed then
   */
  public static Database open(Path folder) {
    return open(folder, Clock.systemUTC());
  }

  /** As {@link #open(Path)}, with a clock that dates the imports. */
  public static Database open(Path folder, Clock clock) {
    Workspace workspace = Workspace.open(folder);
    try {
      Database database = new Database(workspace, clock);
      database.healAfterCrash();
      database.imports.resumeSoon();
      return database;
    } catch (RuntimeException e) {
      workspace.abandon();
      throw Failures.of(workspace.files().folder(), e);
    }
  }

  /** Folder of the workspace. */
  public Path folder() {
    return workspace.files().folder();
  }

  /** Where imports go, and their history. */
  public SalesStore sales() {
    return imports;
  }

  /** Every import, and what can still be done about it. */
  public ImportHistory history() {
    return imports;
  }

  /** What is remembered of files imported before. */
  public RecipeBook recipes() {
    return imports.recipeBook();
  }

  /**
   * Answers in SQL, from the state of the data now. After a publication or an undo an engine
   * refuses with an {@link IllegalStateException} instead of mixing two states: ask for a new one.
   */
  public SalesEngine engine() {
    return new SqlEngine(jdbc, state, imports::catalogue);
  }

  /** Shows every line that counts to the consumer, in the order in which they were stored. */
  public void forEachLine(Consumer<SaleLine> consumer) {
    state.readingLines(
        () -> {
          new LineScan(jdbc).all(consumer);
          return null;
        });
  }

  /**
   * Reads several things from one state of the data: no publication and no undo comes in between.
   * They wait meanwhile, so the work must not start one.
   */
  public <T> T unchanged(Supplier<T> work) {
    return state.reading(work);
  }

  /** A number that grows with each publication and undo, and survives a restart. */
  public long version() {
    return state.version();
  }

  /** Lines of all published imports, those too that later ones superseded; known at once. */
  public long lines() {
    return workspace.manifest().lines();
  }

  /** Texts by name. */
  public Settings settings() {
    return new Settings(sessions, jdbc);
  }

  /** Addresses and folders that are looked at again and again. */
  public Sources sources() {
    return new Sources(jdbc);
  }

  /** Goods sent back to vendors, the oldest first; they are no sales. */
  public List<VendorReturn> vendorReturns() {
    return imports.vendorReturns();
  }

  /** Who is told how stores do, by store. */
  public List<Partner> partners() {
    return imports.partners();
  }

  /** What the stored analyses say. */
  public AnalysisResults results() {
    return new AnalysisResults(jdbc, state, clock);
  }

  /**
   * Proves counts, sums, keys, references and the manifest by full scans; reads only.
   *
   * @return what is not as it must be, empty when all is well
   */
  public List<IntegrityFinding> check() {
    imports.settle();
    return state.readingLines(() -> new Integrity(jdbc, imports, workspace.manifest()).check());
  }

  /** Returns when what imports left to be done behind the scenes is done, or has failed. */
  public void settle() {
    imports.settle();
  }

  /** Name and version of the database underneath, for example {@code H2 2.4.240}. */
  public static String product() {
    return "H2 " + H2File.VERSION;
  }

  /** Ends a running import without a trace and closes the files. */
  @Override
  public void close() {
    try (sessions) {
      imports.abandonRunning();
    } catch (RuntimeException e) {
      workspace.abandon();
      throw e;
    }
    workspace.close();
  }

  /** For tests of what lies under the door. */
  Jdbc jdbc() {
    return jdbc;
  }

  private void healAfterCrash() {
    if (workspace.wasClean() && !imports.needsHealing()) {
      return;
    }
    long lastSaid = workspace.manifest().lastImport();
    imports.heal();
    for (Discrepancy half : imports.recountHealed()) {
      if (half.importId() > lastSaid) {
        // Nobody was told that it is done, so it may vanish; half of it must not stay.
        imports.disown(half.importId());
      }
    }
    imports.recountHealed().stream().findFirst().ifPresent(this::refuse);
    imports.testify();
  }

  private void refuse(Discrepancy difference) {
    throw new WorkspaceException(
        Reason.DAMAGED,
        folder(),
        Map.of(
            "damage", Damage.IMPORT_DIFFERS.name(),
            "import", String.valueOf(difference.importId()),
            "expected", String.valueOf(difference.expectedLines()),
            "found", String.valueOf(difference.foundLines())),
        null);
  }
}
