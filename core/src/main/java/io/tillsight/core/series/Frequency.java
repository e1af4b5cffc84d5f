package io.tillsight.core.series;

/** How often a series has a value, with the length of its season in periods. */
public enum Frequency {
  DAILY(7),
  WEEKLY(52),
  MONTHLY(12),
  QUARTERLY(4),
  YEARLY(1);

  private final int season;

  Frequency(int season) {
    this.season = season;
  }

  /** Periods in a season: the days of a week, the weeks, months or quarters of a year; else 1. */
  public int season() {
    return season;
  }

  /** Whether the season is the year, which needs two years of history. */
  boolean seasonIsYear() {
    return this == WEEKLY || this == MONTHLY || this == QUARTERLY;
  }
}
