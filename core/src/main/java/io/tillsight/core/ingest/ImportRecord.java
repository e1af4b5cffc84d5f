package io.tillsight.core.ingest;

import java.time.Instant;

/**
 * One import of the history.
 *
 * @param id number in the workspace, from 1, ascending
 * @param source what it read
 * @param state only {@link State#DONE} imports count
 * @param started when it began
 * @param finished when it was published, null while running
 * @param balance its receipt, null while running
 * @param undone when it was taken back, null while it counts
 * @param supplementOf number of the import whose rejected rows it corrects, null for any other
 */
public record ImportRecord(
    long id,
    ImportSource source,
    State state,
    Instant started,
    Instant finished,
    Balance balance,
    Instant undone,
    Long supplementOf) {
  /** An import that counts and corrects no other. */
  public ImportRecord(
      long id,
      ImportSource source,
      State state,
      Instant started,
      Instant finished,
      Balance balance) {
    this(id, source, state, started, finished, balance, null, null);
  }

  /** Life of an import. */
  public enum State {
    /** Not finished; nothing of it is visible. */
    RUNNING,
    /** Published and durable. */
    DONE,
    /** Taken back; can return. */
    UNDONE,
    /** Taken back for good. */
    FORGOTTEN
  }
}
