package io.tillsight.persistence.sales;

import io.tillsight.core.ingest.Balance;
import io.tillsight.core.ingest.ImportRecord;
import io.tillsight.core.ingest.ImportSession;
import io.tillsight.core.ingest.ImportSource;
import io.tillsight.core.ingest.Rejection;
import io.tillsight.core.ingest.SalesStore;
import io.tillsight.core.model.Catalogue;
import io.tillsight.persistence.masters.MasterStore;
import io.tillsight.persistence.masters.MasterWriter;
import io.tillsight.persistence.storage.DataState;
import io.tillsight.persistence.storage.Jdbc;
import io.tillsight.persistence.storage.Sessions;
import io.tillsight.persistence.storage.Visibility;
import io.tillsight.persistence.storage.Witness;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.hibernate.StatelessSession;

/** Imports into the database, and out of it again. Safe for several threads. */
public final class ImportStore implements SalesStore {
  /** What the database can take for a while of what it reads; measured in reliability.md. */
  private static final long SPACE_PER_BYTE = 4;

  private final Jdbc jdbc;
  private final Sessions sessions;
  private final DataState state;
  private final Witness witness;
  private final LongConsumer space;
  private final MasterStore masters;
  private final Ledger ledger;
  private final Sweep sweep;
  private final AtomicReference<Object> busy = new AtomicReference<>();

  /**
   * @param sessions know the entities of masters and {@link #entities()}
   * @param space refuses when the disk has no place for this many bytes
   * @param clock tells when imports begin and end
   */
  public ImportStore(
      Jdbc jdbc,
      Sessions sessions,
      MasterStore masters,
      DataState state,
      Witness witness,
      LongConsumer space,
      Clock clock) {
    this.jdbc = jdbc;
    this.sessions = sessions;
    this.state = state;
    this.witness = witness;
    this.space = space;
    this.masters = masters;
    this.ledger = new Ledger(sessions, clock);
    this.sweep = new Sweep(jdbc, sessions, masters, ledger);
  }

  /** The classes that Hibernate must know. */
  public static List<Class<?>> entities() {
    return List.of(ImportEntity.class, FileEntity.class);
  }

  @Override
  public Catalogue catalogue() {
    return state.reading(masters::catalogue);
  }

  @Override
  public List<ImportRecord> imports() {
    return state.reading(ledger::published);
  }

  @Override
  public List<Rejection> rejections(long importId) {
    return RejectionWriter.read(jdbc, importId);
  }

  @Override
  public ImportSession begin(ImportSource source) {
    occupy(source);
    try {
      long bytes = source.files().stream().mapToLong(ImportSource.SourceFile::bytes).sum();
      space.accept(SPACE_PER_BYTE * bytes);
      long id = ledger.begin(source);
      MasterWriter said = masters.writer(id);
      LineWriter lines = new LineWriter(jdbc, id, said);
      RunningImport session =
          new RunningImport(this, id, said, lines, new RejectionWriter(jdbc, id));
      busy.set(session);
      return session;
    } catch (RuntimeException e) {
      busy.set(null);
      throw e;
    }
  }

  @Override
  public void undo(long importId) {
    Object ticket = new Object();
    occupy(ticket);
    try {
      state.changing(() -> takeBack(importId));
    } finally {
      busy.set(null);
    }
  }

  /** Ends a running import without a publication, if there is one. */
  public void abandonRunning() {
    if (busy.get() instanceof RunningImport running) {
      running.close();
    }
  }

  /** Whether a crash or a failure left an import half in or half out. */
  public boolean needsHealing() {
    return jdbc.read(
            c ->
                Jdbc.number(c, "select count(*) from import where state in ('RUNNING', 'UNDOING')"))
        > 0;
  }

  /** After a crash: finishes what was being undone and removes what was not published. */
  public void heal() {
    for (ImportEntity half : ledger.in(ImportEntity.State.UNDOING)) {
      state.changing(() -> finishUndo(half.id()));
    }
    sweep.everything();
    sessions.run(masters::refold);
    jdbc.sync();
  }

  /** Removes an import that is published by its entry, but was never said to be. */
  public void disown(long importId) {
    sessions.run(session -> unpublish(session, importId));
    sweep.everything();
    jdbc.sync();
  }

  /** Tells the witness what is there now. */
  public void testify() {
    witness.note(publishedLines(), lastImport(), state.version());
  }

  /** Counts all lines and compares with what the published imports say they hold. */
  public List<Discrepancy> recount() {
    return state.reading(() -> new Recount(jdbc).compareWith(ledger.in(ImportEntity.State.DONE)));
  }

  /** Number of lines that count although another line with their key counts, too. */
  public long linesWithAKeyThatCountsTwice() {
    return state.reading(
        () -> {
          KeyIndex keys = visibleKeys();
          return keys.puts() - keys.size();
        });
  }

  /** Keys, content fingerprints and numbers of the lines that count now. */
  KeyIndex visibleKeys() {
    KeyIndex keys = new KeyIndex(publishedLines());
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

  void publish(long importId, Balance balance, Holdings holdings) {
    // The lines reach the disk before the word that they count.
    jdbc.sync();
    state.changing(
        () ->
            durably(
                session -> {
                  masters.publish(session, importId);
                  ledger.publish(session, importId, balance, holdings);
                }));
  }

  void abandon(long importId, long firstLine, boolean marked) {
    sessions.run(session -> unpublish(session, importId));
    sweep.lines(firstLine, marked);
    sweep.entry(importId);
  }

  /** A publication can fail after its commit, when the disk does not take it. */
  private void unpublish(StatelessSession session, long importId) {
    if (ledger.get(session, importId).state() == ImportEntity.State.DONE) {
      masters.retract(session, importId);
      ledger.move(session, importId, ImportEntity.State.RUNNING);
    }
  }

  void ended(RunningImport session) {
    busy.compareAndSet(session, null);
  }

  private void occupy(Object by) {
    if (!busy.compareAndSet(null, by)) {
      throw new IllegalStateException("Another import is running");
    }
  }

  private long takeBack(long importId) {
    Holdings leaving = requirePublished(importId);
    // From here on the workspace may hold less; a crash in between must not look like damage.
    witness.note(publishedLines() - leaving.lines(), lastImport(), state.version());
    sessions.run(session -> ledger.move(session, importId, ImportEntity.State.UNDOING));
    jdbc.sync();
    return finishUndo(importId);
  }

  private long finishUndo(long importId) {
    new Undo(jdbc, importId).run();
    var holdings = new Recount(jdbc).holdings();
    return durably(
        session -> {
          masters.retract(session, importId);
          ledger.hold(session, holdings);
          session
              .createNativeMutationQuery("delete from rejection where import_id = :import")
              .setParameter("import", importId)
              .executeUpdate();
          ledger.move(session, importId, ImportEntity.State.UNDONE);
        });
  }

  private Holdings requirePublished(long importId) {
    ImportEntity entity = sessions.call(session -> ledger.get(session, importId));
    boolean undoable =
        entity.state() == ImportEntity.State.DONE || entity.state() == ImportEntity.State.UNDOING;
    if (!undoable) {
      throw new IllegalArgumentException("Import " + importId + " is " + entity.state());
    }
    return entity.holdings();
  }

  /** Makes the last step of a change durable and gives the version of the new state. */
  private long durably(Consumer<StatelessSession> step) {
    sessions.run(
        session -> {
          step.accept(session);
          session
              .createNativeMutationQuery("update workspace set version = version + 1")
              .executeUpdate();
        });
    jdbc.sync();
    long version = jdbc.read(c -> Jdbc.number(c, "select version from workspace"));
    witness.note(publishedLines(), lastImport(), version);
    return version;
  }

  private long publishedLines() {
    return jdbc.read(
        c -> Jdbc.number(c, "select sum(line_count) from import where state = 'DONE'"));
  }

  private long lastImport() {
    return jdbc.read(
        c -> Jdbc.number(c, "select max(id) from import where state in ('DONE', 'UNDONE')"));
  }
}
