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
 */
public record ImportRecord(
    long id, ImportSource source, State state, Instant started, Instant finished, Balance balance) {
  /** Life of an import. */
  public enum State {
    /** Not finished; nothing of it is visible. */
    RUNNING,
    /** Published and durable. */
    DONE
  }
}
