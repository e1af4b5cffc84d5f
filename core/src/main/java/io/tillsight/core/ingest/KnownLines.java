package io.tillsight.core.ingest;

/** The lines that a store has now. */
@FunctionalInterface
public interface KnownLines {
  /** A store without lines. */
  KnownLines NONE = (key, content) -> LineOutcome.NEW;

  /** What the store would make of a line of this key and content. */
  LineOutcome outcome(LineKey key, LineKey content);
}
