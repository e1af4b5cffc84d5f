package io.tillsight.core.series;

import java.util.Set;

/** A forecast, or the reason why there is none. */
public sealed interface Outcome {

  /**
   * A forecast was made.
   *
   * @param forecast what the next periods will bring
   * @param notes what a reader has to know about it
   */
  record Made(Forecast forecast, Set<Note> notes) implements Outcome {
    /** Copies the notes. */
    public Made {
      notes = Set.copyOf(notes);
    }
  }

  /**
   * No forecast was made.
   *
   * @param reason why not
   * @param periods how many periods there are
   * @param needed how many there must be
   */
  record Refused(Reason reason, int periods, int needed) implements Outcome {}

  /** Why a series is refused; the name is the code shown to users. */
  enum Reason {
    /** Fewer than eight periods. */
    TOO_SHORT,
    /** No period has sales. */
    NO_SALES,
    /** Periods cannot be read, are of different kinds or given twice. */
    BAD_PERIODS
  }

  /** What a reader has to know about a forecast; the name is a key of the texts. */
  enum Note {
    /** Less than two years of history: the season of the year is left out. */
    SEASON_LEFT_OUT
  }
}
