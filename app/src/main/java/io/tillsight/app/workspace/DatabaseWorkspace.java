package io.tillsight.app.workspace;

import io.tillsight.core.analysis.ForecastAnalysis;
import io.tillsight.core.analysis.PastForecast;
import io.tillsight.core.cube.SalesEngine;
import io.tillsight.core.ingest.Correction;
import io.tillsight.core.ingest.Corrections;
import io.tillsight.core.ingest.ImportEffect;
import io.tillsight.core.ingest.ImportMessages;
import io.tillsight.core.ingest.ImportPlan;
import io.tillsight.core.ingest.ImportPlanner;
import io.tillsight.core.ingest.ImportRecord;
import io.tillsight.core.ingest.ImportRequest;
import io.tillsight.core.ingest.Importer;
import io.tillsight.core.ingest.KeptRow;
import io.tillsight.core.ingest.Reading;
import io.tillsight.core.ingest.Receipt;
import io.tillsight.core.ingest.Recipe;
import io.tillsight.core.ingest.Rejection;
import io.tillsight.core.ingest.TableOpener;
import io.tillsight.core.model.Partner;
import io.tillsight.core.model.VendorReturn;
import io.tillsight.core.table.Progress;
import io.tillsight.persistence.AnalysisTables;
import io.tillsight.persistence.Database;
import io.tillsight.persistence.Sources;
import io.tillsight.sample.DemoShop;
import io.tillsight.sample.ShopFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** A workspace stored in a database, answered from a cube that follows its version. */
public final class DatabaseWorkspace implements Workspace {
  private static final String NAME = "name";
  private static final String CURRENCY = "currency";
  private static final String SAMPLE = "sample";

  private final Database database;
  private final TableOpener opener;
  private final ImportMessages messages;
  private final ImportPlanner planner;
  private final KeptEngine engines;

  /** As stored: the window asks for names and currencies while it draws. */
  private final Map<String, String> settings;

  /** As the next one; writes snapshots at once and lets the lines take half of the memory. */
  public DatabaseWorkspace(Database database, TableOpener opener, ImportMessages messages) {
    this(
        database,
        opener,
        messages,
        Resources.ofOneThread(Runtime.getRuntime().maxMemory() / 2),
        EarlySnapshot.NONE);
  }

  /**
   * @param database closed together with the workspace
   * @param opener reads files as tables; closed together with the workspace
   * @param messages words rejections in the user's language
   * @param early the snapshot of the same folder
   */
  public DatabaseWorkspace(
      Database database,
      TableOpener opener,
      ImportMessages messages,
      Resources resources,
      EarlySnapshot early) {
    this.database = database;
    this.settings = new ConcurrentHashMap<>(database.settings().all());
    this.engines = new KeptEngine(database, resources, early);
    this.opener = opener;
    this.messages = messages;
    this.planner = new ImportPlanner(opener, database.sales(), messages).heardBy(engines::ahead);
  }

  @Override
  public Path folder() {
    return database.folder();
  }

  @Override
  public String name() {
    return setting(NAME).orElseGet(() -> folder().getFileName().toString());
  }

  @Override
  public Optional<String> currency() {
    return setting(CURRENCY);
  }

  @Override
  public boolean isSample() {
    return setting(SAMPLE).isPresent();
  }

  @Override
  public long version() {
    return database.version();
  }

  @Override
  public SalesEngine engine() {
    return engine(Progress.NONE);
  }

  @Override
  public SalesEngine engine(Progress progress) {
    return engines.engine(progress);
  }

  @Override
  public boolean readAhead() {
    return engines.readAhead();
  }

  @Override
  public boolean answersFromMemory() {
    return bytesPerLine().isPresent();
  }

  @Override
  public Optional<Double> bytesPerLine() {
    return engines.bytesPerLine();
  }

  @Override
  public ImportPlan plan(ImportRequest request, Progress progress) {
    return planner.plan(request, progress);
  }

  @Override
  public ImportPlan replan(ImportPlan previous, ImportRequest request, Progress progress) {
    return planner.replan(previous, request, progress);
  }

  @Override
  public Receipt run(ImportPlan plan, Progress progress) {
    return run(plan, coming -> {}, progress);
  }

  @Override
  public Receipt run(ImportPlan plan, Consumer<SalesEngine> coming, Progress progress) {
    Importer importer = new Importer(messages);
    Progress still = (bytes, total, rows) -> progress.advanced(0, total, 0);
    engines
        .prepare(
            plan.listener().filter(ColumnsAhead.class::isInstance).map(ColumnsAhead.class::cast),
            lines -> importer.show(plan, lines, still),
            plan.additions(),
            plan.expected().accepted().rows())
        .ifPresent(coming);
    Receipt receipt;
    boolean stored = false;
    try {
      receipt = importer.run(plan, database.sales(), progress);
      stored = true;
    } finally {
      engines.ended(stored);
    }
    if (receipt.currency() != null && currency().isEmpty()) {
      set(CURRENCY, receipt.currency());
    }
    refreshResults();
    return receipt;
  }

  @Override
  public Receipt importSample(Progress progress) {
    try {
      Path folder = Files.createTempDirectory("tillsight-sample");
      List<Path> copies = new ArrayList<>(new DemoShop().copyTo(folder));
      try {
        List<Path> tables =
            copies.stream().filter(file -> !file.endsWith(ShopFile.TRUTH.fileName())).toList();
        Receipt receipt = run(plan(ImportRequest.of(tables), progress), progress);
        set(NAME, "Maison Clairval");
        set(CURRENCY, "EUR");
        set(SAMPLE, "true");
        return receipt;
      } finally {
        for (Path copy : copies) {
          Files.deleteIfExists(copy);
        }
        Files.deleteIfExists(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public List<ImportRecord> imports() {
    return database.sales().imports();
  }

  @Override
  public List<Rejection> rejections(long importId) {
    return database.sales().rejections(importId);
  }

  @Override
  public void undo(long importId) {
    database.history().undo(importId);
    refreshResults();
  }

  @Override
  public List<ImportRecord> history() {
    return database.history().all();
  }

  @Override
  public ImportEffect effect(long importId) {
    return database.history().effect(importId);
  }

  @Override
  public void redo(long importId) {
    database.history().redo(importId);
    refreshResults();
  }

  @Override
  public void forget(long importId) {
    database.history().forget(importId);
  }

  @Override
  public List<KeptRow> keptRows(long importId) {
    return database.history().keptRows(importId);
  }

  @Override
  public Optional<Reading> reading(long importId, String file) {
    return corrections().reading(importId, file);
  }

  @Override
  public Correction correct(
      long importId, String file, Map<Long, List<String>> rows, Progress progress) {
    Correction done = corrections().run(importId, file, rows, progress);
    if (done.receipt().isPresent()) {
      refreshResults();
    }
    return done;
  }

  @Override
  public List<Recipe> recipes() {
    return database.recipes().all();
  }

  @Override
  public void renameRecipe(long id, String name) {
    database.recipes().rename(id, name);
  }

  @Override
  public void deleteRecipe(long id) {
    database.recipes().delete(id);
  }

  @Override
  public Optional<Sources> sources() {
    return Optional.of(database.sources());
  }

  @Override
  public List<VendorReturn> vendorReturns() {
    return database.vendorReturns();
  }

  @Override
  public List<Partner> partners() {
    return database.partners();
  }

  @Override
  public Optional<String> setting(String name) {
    return Optional.ofNullable(settings.get(name));
  }

  @Override
  public void set(String name, String value) {
    database.settings().set(name, value);
    settings.put(name, value);
  }

  @Override
  public List<String> check() {
    return database.check().stream()
        .map(finding -> finding.fault() + " " + new TreeMap<>(finding.facts()))
        .toList();
  }

  @Override
  public void keep(String scope, String filter, ForecastAnalysis.Result forecast) {
    StoredForecasts.run(version(), scope, filter, forecast)
        .ifPresent(run -> database.results().store(run));
  }

  @Override
  public List<PastForecast> keptForecasts(String filter) {
    return StoredForecasts.of(database.results().forecasts(), filter);
  }

  @Override
  public void settle() {
    database.settle();
  }

  @Override
  public void close() {
    engines.close();
    opener.close();
    database.close();
  }

  /** The stored tables follow the data, for programs that read the database. */
  private void refreshResults() {
    database.results().store(AnalysisTables.of(engine(), StoredFigures.of(engine())));
  }

  private Corrections corrections() {
    return new Corrections(opener, database.sales(), database.history(), messages);
  }
}
