package io.tillsight.core.analysis;

/** What a period is compared with. */
public enum Against {
  /** As many days directly before; a whole month, quarter or year with the one before. */
  PREVIOUS,
  /** The same dates a year earlier. */
  LAST_YEAR,
  /** The same weekdays a year earlier: 364 days before. */
  SAME_WEEKDAYS
}
