package io.tillsight.core.ingest;

/** What a store made of an accepted line. */
public enum LineOutcome {
  /** Its key was not there. */
  NEW,
  /** Its key was there with another content; the new content counts from the publication on. */
  UPDATED,
  /** Its key was there with the same content; recorded as a claim of this import. */
  DUPLICATE
}
