package io.tillsight.persistence.sales;

import io.tillsight.core.ingest.Balance;
import io.tillsight.core.ingest.ImportEffect;
import io.tillsight.persistence.masters.MasterStore;
import io.tillsight.persistence.sales.ImportEntity.State;
import io.tillsight.persistence.storage.DataState;
import io.tillsight.persistence.storage.Jdbc;
import io.tillsight.persistence.storage.Sessions;
import io.tillsight.persistence.storage.Witness;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.hibernate.StatelessSession;

/**
 * The changes of the published data: an import comes in, is taken back, returns. Each ends with one
 * small transaction that decides, is durable when it returns, and is witnessed outside.
 */
final class Publication {
  private final Jdbc jdbc;
  private final Sessions sessions;
  private final MasterStore masters;
  private final Ledger ledger;
  private final DataState state;
  private final Witness witness;
  private final Sweep sweep;
  private final Unpacking unpacking;

  Publication(
      Jdbc jdbc,
      Sessions sessions,
      MasterStore masters,
      Ledger ledger,
      DataState state,
      Witness witness,
      Sweep sweep,
      Unpacking unpacking) {
    this.jdbc = jdbc;
    this.sessions = sessions;
    this.masters = masters;
    this.ledger = ledger;
    this.state = state;
    this.witness = witness;
    this.sweep = sweep;
    this.unpacking = unpacking;
  }

  void publish(long importId, Balance balance, Holdings holdings, Consumer<StatelessSession> more) {
    // The lines reach the disk before the word that they count.
    jdbc.sync();
    state.changing(
        () -> {
          try {
            durably(
                session -> {
                  masters.publish(session, importId);
                  ledger.publish(session, importId, balance, holdings);
                  more.accept(session);
                });
          } finally {
            // This can fail after its commit: the lines count then until it is taken back.
            unpacking.due();
          }
        });
  }

  /** Makes an import running again: a publication can fail after its commit. */
  void withdraw(long importId) {
    if (stateOf(importId) == State.DONE) {
      Set<Long> counting = ledger.ids(State.DONE);
      counting.remove(importId);
      state.changing(
          () ->
              durably(
                  session -> {
                    masters.refold(session, importId, counting);
                    ledger.move(session, importId, State.RUNNING);
                  }));
    }
  }

  /** Nothing happens when it does not count. */
  void undo(long importId) {
    if (stateOf(importId) == State.DONE) {
      state.changing(
          () -> {
            hide(ledger.withSupplements(importId, State.DONE));
            finish();
          });
    }
  }

  /**
   * Nothing happens when it counts.
   *
   * @throws IllegalArgumentException when what it brought is forgotten, or it corrects an import
   *     that does not count
   */
  void redo(long importId) {
    State now = stateOf(importId);
    if (now == State.UNDONE && ledger.mayReturn(importId)) {
      state.changing(
          () -> {
            List<Long> returning = ledger.withSupplements(importId, State.UNDONE);
            durably(session -> returning.forEach(id -> ledger.move(session, id, State.REDOING)));
            finish();
          });
    } else if (now != State.DONE) {
      throw new IllegalArgumentException("Import " + importId + " cannot come back");
    }
  }

  /** What an undo of a counting import, or a redo of an undone one, would change. */
  ImportEffect effect(long importId) {
    State now = stateOf(importId);
    if (now != State.DONE && now != State.UNDONE) {
      return ImportEffect.NONE;
    }
    Set<Long> changing = new TreeSet<>(ledger.withSupplements(importId, now));
    Set<Long> before = ledger.ids(State.DONE);
    Set<Long> after = new TreeSet<>(before);
    if (now == State.DONE) {
      after.removeAll(changing);
    } else {
      after.addAll(changing);
    }
    return new Settlement(jdbc, changing, before, after, Set.of()).effect();
  }

  /** Lets go of the lines of undone imports for good; they stay in the history. */
  void forget(Collection<Long> undone) {
    if (!undone.isEmpty()) {
      state.changing(
          () -> {
            durably(session -> undone.forEach(id -> ledger.move(session, id, State.FORGETTING)));
            finish();
          });
    }
  }

  /** Finishes what was begun, also what a crash or a failure cut off. */
  void finish() {
    Set<Long> undone = ledger.ids(State.UNDOING);
    Set<Long> redone = ledger.ids(State.REDOING);
    Set<Long> forgotten = ledger.ids(State.FORGETTING);
    Set<Long> changing = new TreeSet<>(undone);
    changing.addAll(redone);
    changing.addAll(forgotten);
    if (!changing.isEmpty()) {
      Set<Long> before = ledger.ids(State.DONE);
      Set<Long> counting = new TreeSet<>(before);
      counting.addAll(redone);
      new Settlement(jdbc, changing, before, counting, forgotten).run();
      sweep.linesOf(forgotten);
      sweep.sidesOf(forgotten);
      jdbc.sync();
      Map<Long, Holdings> holdings = new Recount(jdbc).holdings();
      durably(
          session -> {
            changing.forEach(id -> masters.refold(session, id, counting));
            forgotten.forEach(id -> masters.drop(session, id));
            ledger.settled(session, holdings);
          });
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

  private State stateOf(long importId) {
    return sessions.call(session -> ledger.get(session, importId)).state();
  }

  private void hide(List<Long> leaving) {
    long fewer =
        leaving.stream()
            .mapToLong(id -> sessions.call(s -> ledger.get(s, id)).holdings().lines())
            .sum();
    // The workspace may hold less from here on; a crash now must not look like damage.
    witness.note(lines() - fewer, lastImport(), state.version());
    durably(session -> leaving.forEach(id -> ledger.move(session, id, State.UNDOING)));
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
    return jdbc.read(c -> Jdbc.number(c, "select max(id) from import where state <> 'RUNNING'"));
  }
}
