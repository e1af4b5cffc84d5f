package io.tillsight.persistence.sales;

import io.tillsight.core.ingest.Balance;
import io.tillsight.persistence.masters.MasterStore;
import io.tillsight.persistence.storage.DataState;
import io.tillsight.persistence.storage.Jdbc;
import io.tillsight.persistence.storage.Sessions;
import io.tillsight.persistence.storage.Witness;
import java.util.Map;
import java.util.function.Consumer;
import org.hibernate.StatelessSession;

/**
 * The two changes of the published data: an import comes in, an import is taken back. Each ends
 * with one small transaction that decides, is durable when it returns, and is witnessed outside.
 */
final class Publication {
  private final Jdbc jdbc;
  private final Sessions sessions;
  private final MasterStore masters;
  private final Ledger ledger;
  private final DataState state;
  private final Witness witness;

  Publication(
      Jdbc jdbc,
      Sessions sessions,
      MasterStore masters,
      Ledger ledger,
      DataState state,
      Witness witness) {
    this.jdbc = jdbc;
    this.sessions = sessions;
    this.masters = masters;
    this.ledger = ledger;
    this.state = state;
    this.witness = witness;
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

  /** Makes an import running again: a publication can fail after its commit. */
  void withdraw(long importId) {
    if (stateOf(importId) == ImportEntity.State.DONE) {
      state.changing(
          () ->
              durably(
                  session -> {
                    masters.retract(session, importId);
                    ledger.move(session, importId, ImportEntity.State.RUNNING);
                  }));
    }
  }

  /** Nothing happens when it is undone already. */
  void undo(long importId) {
    if (stateOf(importId) != ImportEntity.State.UNDONE) {
      state.changing(
          () -> {
            hide(importId);
            finishUndo(importId);
          });
    }
  }

  /** Finishes what a crash or a failure cut off. */
  void finishUndos() {
    for (ImportEntity half : ledger.in(ImportEntity.State.UNDOING)) {
      state.changing(() -> finishUndo(half.id()));
    }
  }

  /** Tells the witness what is there now. */
  void testify() {
    witness.note(lines(), lastImport(), state.version());
  }

  /** Number of lines that published imports own. */
  long lines() {
    return jdbc.read(
        c -> Jdbc.number(c, "select sum(line_count) from import where state = 'DONE'"));
  }

  private ImportEntity.State stateOf(long importId) {
    return sessions.call(session -> ledger.get(session, importId)).state();
  }

  private void hide(long importId) {
    Holdings leaving = sessions.call(session -> ledger.get(session, importId)).holdings();
    // The workspace may hold less from here on; a crash now must not look like damage.
    witness.note(lines() - leaving.lines(), lastImport(), state.version());
    durably(session -> ledger.move(session, importId, ImportEntity.State.UNDOING));
  }

  private void finishUndo(long importId) {
    new Undo(jdbc, importId).run();
    Map<Long, Holdings> holdings = new Recount(jdbc).holdings();
    durably(
        session -> {
          masters.retract(session, importId);
          ledger.hold(session, holdings);
          ledger.forgetRejections(session, importId);
          ledger.move(session, importId, ImportEntity.State.UNDONE);
        });
  }

  /** Makes the deciding step of a change durable, and with it a new number of the state. */
  private void durably(Consumer<StatelessSession> step) {
    sessions.run(
        session -> {
          step.accept(session);
          session
              .createNativeMutationQuery("update workspace set version = version + 1")
              .executeUpdate();
        });
    jdbc.sync();
    long version = jdbc.read(c -> Jdbc.number(c, "select version from workspace"));
    witness.note(lines(), lastImport(), version);
  }

  private long lastImport() {
    return jdbc.read(
        c ->
            Jdbc.number(
                c, "select max(id) from import where state in ('DONE', 'UNDOING', 'UNDONE')"));
  }
}
