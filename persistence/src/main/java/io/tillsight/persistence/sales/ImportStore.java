package io.tillsight.persistence.sales;

import io.tillsight.core.ingest.Balance;
import io.tillsight.core.ingest.ImportEffect;
import io.tillsight.core.ingest.ImportHistory;
import io.tillsight.core.ingest.ImportRecord;
import io.tillsight.core.ingest.ImportSession;
import io.tillsight.core.ingest.ImportSource;
import io.tillsight.core.ingest.KeptRow;
import io.tillsight.core.ingest.KeyedReturn;
import io.tillsight.core.ingest.KnownLines;
import io.tillsight.core.ingest.LineKey;
import io.tillsight.core.ingest.LineOutcome;
import io.tillsight.core.ingest.Reading;
import io.tillsight.core.ingest.ReadingText;
import io.tillsight.core.ingest.Recipe;
import io.tillsight.core.ingest.RecipeBook;
import io.tillsight.core.ingest.Rejection;
import io.tillsight.core.ingest.SalesStore;
import io.tillsight.core.model.Catalogue;
import io.tillsight.core.model.Partner;
import io.tillsight.core.model.VendorReturn;
import io.tillsight.persistence.masters.MasterStore;
import io.tillsight.persistence.sales.ImportEntity.State;
import io.tillsight.persistence.storage.DataState;
import io.tillsight.persistence.storage.Jdbc;
import io.tillsight.persistence.storage.Sessions;
import io.tillsight.persistence.storage.Visibility;
import io.tillsight.persistence.storage.Witness;
import java.lang.ref.SoftReference;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongConsumer;
import org.hibernate.StatelessSession;

/** Imports into the database, and out of it again. Safe for several threads. */
public final class ImportStore implements SalesStore, ImportHistory {
  /** What the database can take for a while of what it reads; measured in reliability.md. */
  private static final long SPACE_PER_BYTE = 4;

  /** How long an undone import can return. */
  private static final Duration KEPT = Duration.ofDays(30);

  private final Jdbc jdbc;
  private final Sessions sessions;
  private final DataState state;
  private final LongConsumer space;
  private final MasterStore masters;
  private final Ledger ledger;
  private final Publication publication;
  private final Sweep sweep;
  private final RecipeShelf recipes;
  private final VendorReturns vendorReturns;
  private final Partners partners;
  private final Unpacking unpacking;
  private final Clock clock;
  private final Backlog backlog = new Backlog();
  private SoftReference<KeyIndex> known = new SoftReference<>(null);
  private long knownVersion = -1;
  private final AtomicReference<Object> busy = new AtomicReference<>();

  /**
   * @param sessions know the entities of masters and {@link #entities()}
   * @param space refuses when the disk has no place for this many bytes
   * @param unpacking gives the lines of this database their rows
   * @param clock tells when imports begin and end
   */
  public ImportStore(
      Jdbc jdbc,
      Sessions sessions,
      MasterStore masters,
      DataState state,
      Witness witness,
      LongConsumer space,
      Unpacking unpacking,
      Clock clock) {
    this.jdbc = jdbc;
    this.sessions = sessions;
    this.state = state;
    this.space = space;
    this.masters = masters;
    this.ledger = new Ledger(sessions, clock);
    this.vendorReturns = new VendorReturns(jdbc);
    this.partners = new Partners(jdbc);
    this.sweep = new Sweep(jdbc, sessions, masters, ledger);
    this.unpacking = unpacking;
    this.publication =
        new Publication(jdbc, sessions, masters, ledger, state, witness, sweep, unpacking);
    this.recipes = new RecipeShelf(jdbc, sessions, clock);
    this.clock = clock;
  }

  /** The classes that Hibernate must know. */
  public static List<Class<?>> entities() {
    return List.of(ImportEntity.class, FileEntity.class, RecipeEntity.class);
  }

  @Override
  public Catalogue catalogue() {
    return state.reading(masters::catalogue);
  }

  @Override
  public List<ImportRecord> imports() {
    return records(EnumSet.of(State.DONE));
  }

  @Override
  public List<ImportRecord> all() {
    return records(EnumSet.complementOf(EnumSet.of(State.RUNNING)));
  }

  private List<ImportRecord> records(Set<State> states) {
    return state.reading(() -> jdbc.read(connection -> LedgerReader.records(connection, states)));
  }

  @Override
  public List<Rejection> rejections(long importId) {
    return keptRows(importId).stream().map(KeptRow::rejection).toList();
  }

  @Override
  public List<KeptRow> keptRows(long importId) {
    return RejectionWriter.read(jdbc, importId);
  }

  @Override
  public List<Reading> readings(long importId) {
    return jdbc.read(
        connection ->
            Jdbc.list(
                connection,
                "select reading from import_file where import_id = ? order by position",
                row -> ReadingText.parse(row.getString(1)),
                importId));
  }

  @Override
  public List<Recipe> recipes() {
    return recipes.all();
  }

  /** The recipes, to be changed. */
  public RecipeBook recipeBook() {
    return recipes;
  }

  @Override
  public ImportSession begin(ImportSource source) {
    return begin(source, null, List.of());
  }

  @Override
  public ImportSession correct(long importId, ImportSource source, List<Long> corrected) {
    return begin(source, importId, corrected);
  }

  private ImportSession begin(ImportSource source, Long supplementOf, List<Long> corrected) {
    occupy(source);
    try {
      long bytes = source.files().stream().mapToLong(ImportSource.SourceFile::bytes).sum();
      space.accept(SPACE_PER_BYTE * bytes);
      unpacking.finish();
      healIfNeeded();
      forgetOld();
      Supplement supplement = new Supplement(jdbc, supplementOf, corrected);
      long id = ledger.begin(source, supplementOf);
      LineWriter lines = new LineWriter(jdbc, id, masters.writer(id));
      RunningImport session =
          new RunningImport(this, id, lines, new RejectionWriter(jdbc, id), supplement);
      busy.set(session);
      return session;
    } catch (RuntimeException e) {
      busy.set(null);
      throw e;
    }
  }

  @Override
  public ImportEffect effect(long importId) {
    return state.readingLines(() -> publication.effect(importId));
  }

  @Override
  public void undo(long importId) {
    alone(() -> publication.undo(importId));
  }

  @Override
  public void redo(long importId) {
    alone(() -> publication.redo(importId));
  }

  @Override
  public void forget(long importId) {
    alone(
        () -> {
          if (ledger.ids(State.UNDONE).contains(importId)) {
            publication.forget(List.of(importId));
          }
        });
  }

  private void alone(Runnable change) {
    Object ticket = new Object();
    occupy(ticket);
    try {
      unpacking.finish();
      healIfNeeded();
      change.run();
    } finally {
      busy.set(null);
    }
  }

  private void forgetOld() {
    Instant oldest = clock.instant().minus(KEPT);
    publication.forget(
        ledger.in(State.UNDONE).stream()
            .filter(one -> one.undone().isBefore(oldest))
            .map(ImportEntity::id)
            .toList());
  }

  /**
   * For the closing: ends a running import without a publication, if there is one, so that nothing
   * of it is left; lines without rows keep waiting for them.
   */
  public void abandonRunning() {
    unpacking.stop();
    if (busy.get() instanceof RunningImport running) {
      running.close();
    }
    settle();
  }

  /** Goes on giving lines their rows when the workspace has been open for a while. */
  public void resumeSoon() {
    backlog.startLater(unpacking::work);
  }

  /** Returns when nothing is being taken away or unpacked behind the scenes. */
  public void settle() {
    backlog.await();
  }

  /** Whether a crash or a failure left an import half in or half out. */
  public boolean needsHealing() {
    return jdbc.read(
            c ->
                Jdbc.number(
                    c,
                    "select count(*) from import where state not in ('DONE', 'UNDONE', 'FORGOTTEN')"))
        > 0;
  }

  /** After a crash: finishes what was being undone and removes what was not published. */
  public void heal() {
    state.changing(
        () -> {
          unpacking.tidy();
          if (!ledger.in(State.UNDOING, State.REDOING, State.FORGETTING).isEmpty()) {
            unpacking.finish();
          }
          publication.finish();
          sweep.everything();
          Set<Long> counting = ledger.ids(State.DONE);
          sessions.run(session -> masters.refold(session, counting));
          jdbc.sync();
        });
  }

  /** Removes an import that is published by its entry, but was never said to be. */
  public void disown(long importId) {
    publication.withdraw(importId);
    sweep.everything();
    jdbc.sync();
  }

  /** Tells the witness what is there now. */
  public void testify() {
    publication.testify();
  }

  /** Counts all lines and compares with what the imports say they hold. */
  public List<Discrepancy> recount() {
    return state.readingLines(this::differences);
  }

  /** As {@link #recount} right after {@link #heal}, without waiting until all lines have rows. */
  public List<Discrepancy> recountHealed() {
    return state.reading(this::differences);
  }

  private List<Discrepancy> differences() {
    return new Recount(jdbc).compareWith(ledger.in(State.DONE, State.UNDONE));
  }

  /** Goods sent back to vendors that count now, the oldest first. */
  public List<VendorReturn> vendorReturns() {
    return state.reading(vendorReturns::all);
  }

  /** Who is told how stores do, by store. */
  public List<Partner> partners() {
    return state.reading(partners::all);
  }

  Map<LineKey, LineKey> vendorReturnsByKey() {
    return state.reading(vendorReturns::contents);
  }

  List<LineOutcome> add(long importId, List<KeyedReturn> entries, Map<LineKey, LineKey> known) {
    return vendorReturns.add(importId, entries, known);
  }

  void add(long importId, List<Partner> named) {
    partners.add(importId, named);
  }

  /** Number of lines that count although another line with their key counts, too. */
  public long linesWithAKeyThatCountsTwice() {
    return state.readingLines(
        () -> {
          KeyIndex keys = visibleKeys();
          return keys.puts() - keys.size();
        });
  }

  /**
   * Kept while the data stay as they are and memory allows: a plan is made again at each answer.
   */
  @Override
  public synchronized KnownLines known() {
    long now = state.version();
    KeyIndex keys = known.get();
    if (keys == null || now != knownVersion) {
      keys = state.readingLines(this::visibleKeys);
      known = new SoftReference<>(keys);
      knownVersion = now;
    }
    KeyIndex lines = keys;
    if (lines.size() == 0) {
      return KnownLines.NONE;
    }
    return (key, content) -> {
      int slot = lines.find(key.high(), key.low());
      if (slot < 0) {
        return LineOutcome.NEW;
      }
      boolean same = lines.content(slot) == RunningImport.fingerprint(content);
      return same ? LineOutcome.DUPLICATE : LineOutcome.UPDATED;
    };
  }

  /** Keys, content fingerprints and numbers of the lines that count now. */
  KeyIndex visibleKeys() {
    KeyIndex keys = new KeyIndex(publication.lines());
    return jdbc.read(
        connection -> {
          Jdbc.stream(
              connection,
              "select key_high, key_low, content_high, content_low, id from sale_line l where "
                  + Visibility.of(connection).condition("l"),
              row ->
                  keys.put(
                      row.getLong(1),
                      row.getLong(2),
                      RunningImport.fingerprint(row.getLong(3), row.getLong(4)),
                      row.getLong(5)));
          return keys;
        });
  }

  void publish(RunningImport session, Balance balance, List<Reading> readings) {
    publication.publish(
        session.id(),
        balance,
        session.holdings(),
        work -> {
          session.supplement().corrected(work, session.id());
          remember(work, session.id(), readings);
        });
    backlog.start(unpacking::work);
  }

  private void remember(StatelessSession session, long importId, List<Reading> readings) {
    for (FileEntity file : ledger.files(session, importId)) {
      if (file.position() < readings.size()) {
        Reading reading = readings.get(file.position());
        file.readAs(ReadingText.of(reading));
        session.update(file);
        recipes.learn(session, importId, file.file().name(), reading);
      }
    }
  }

  /** Nothing of the import counts when this returns; its lines go soon after. */
  void abandon(long importId, long firstLine, boolean marked) {
    publication.withdraw(importId);
    backlog.start(
        () -> {
          sweep.lines(firstLine, marked);
          sweep.entry(importId);
        });
  }

  void ended(RunningImport session) {
    busy.compareAndSet(session, null);
  }

  /** A failure (a full disk) can leave in the running process what else only a crash leaves. */
  private void healIfNeeded() {
    if (needsHealing()) {
      heal();
    }
  }

  private void occupy(Object by) {
    if (!busy.compareAndSet(null, by)) {
      throw new IllegalStateException("Another import is running");
    }
    settle();
  }
}
