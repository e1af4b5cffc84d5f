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
import java.util.function.LongConsumer;

/** Imports into the database, and out of it again. Safe for several threads. */
public final class ImportStore implements SalesStore {
  /** What the database can take for a while of what it reads; measured in reliability.md. */
  private static final long SPACE_PER_BYTE = 4;

  private final Jdbc jdbc;
  private final Sessions sessions;
  private final DataState state;
  private final LongConsumer space;
  private final MasterStore masters;
  private final Ledger ledger;
  private final Publication publication;
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
    this.space = space;
    this.masters = masters;
    this.ledger = new Ledger(sessions, clock);
    this.publication = new Publication(jdbc, sessions, masters, ledger, state, witness);
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
      healIfNeeded();
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
      healIfNeeded();
      publication.undo(importId);
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
    state.changing(
        () -> {
          publication.finishUndos();
          sweep.everything();
          sessions.run(masters::refold);
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

  void publish(long importId, Balance balance, Holdings holdings) {
    publication.publish(importId, balance, holdings);
  }

  void abandon(long importId, long firstLine, boolean marked) {
    publication.withdraw(importId);
    sweep.lines(firstLine, marked);
    sweep.entry(importId);
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
  }
}
