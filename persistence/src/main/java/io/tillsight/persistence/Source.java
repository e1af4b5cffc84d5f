package io.tillsight.persistence;

import java.time.Duration;
import java.time.Instant;

/**
 * An address or folder from which files are imported again and again.
 *
 * @param id number in the workspace, from 1
 * @param kind what it is
 * @param address of the web, or path of the folder
 * @param interval how often it is looked at by itself; zero for only when asked
 * @param lastRun when it was looked at last, null for never
 * @param outcome what became of that
 * @param detail the same in words, in the language of that time
 * @param mark what tells the present state of an address from the next
 */
public record Source(
    long id,
    Kind kind,
    String address,
    Duration interval,
    Instant lastRun,
    Outcome outcome,
    String detail,
    Mark mark) {
  /** Kinds of sources. */
  public enum Kind {
    /** One file behind an address. */
    ADDRESS,
    /** All files in a folder. */
    FOLDER
  }

  /** How a look at a source ended; what comes later here weighs more. */
  public enum Outcome {
    /** It was never looked at. */
    NEVER,
    /** There was nothing new. */
    UNCHANGED,
    /** A file is not complete yet. */
    WAITING,
    /** Something was imported. */
    IMPORTED,
    /** It could not be read. */
    FAILED,
    /** A file leaves something open that a person must answer. */
    QUESTION
  }

  /**
   * What a server calls the state of its file.
   *
   * @param tag its tag, empty without
   * @param modified its time of change as it was written, empty without
   */
  public record Mark(String tag, String modified) {
    /** Nothing is known. */
    public static final Mark NONE = new Mark("", "");
  }

  /** When it is looked at next by itself; null for never. */
  public Instant nextRun() {
    if (interval.isZero()) {
      return null;
    }
    return lastRun == null ? Instant.EPOCH : lastRun.plus(interval);
  }

  /** Whether it is time to look at it. */
  public boolean isDue(Instant now) {
    Instant next = nextRun();
    return next != null && !next.isAfter(now);
  }

  /** The same after a look. */
  public Source after(Instant when, Outcome how, String words, Mark now) {
    return new Source(id, kind, address, interval, when, how, words, now);
  }
}
