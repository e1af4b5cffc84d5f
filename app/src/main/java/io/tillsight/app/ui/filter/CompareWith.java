package io.tillsight.app.ui.filter;

import io.tillsight.core.analysis.Against;
import java.util.Locale;

/** What the user compares figures with. */
public enum CompareWith {
  /** The same dates a year before. */
  LAST_YEAR_DATES(Against.LAST_YEAR),
  /** The same weekdays a year before. */
  LAST_YEAR_WEEKDAYS(Against.SAME_WEEKDAYS),
  /** The period just before, of the same elapsed days. */
  PREVIOUS_PERIOD(Against.PREVIOUS);

  private final Against against;

  CompareWith(Against against) {
    this.against = against;
  }

  /** How an analysis finds the base. */
  public Against against() {
    return against;
  }

  /** Key of its name: {@code compare.previous_period}. */
  public String key() {
    return "compare." + name().toLowerCase(Locale.ROOT);
  }
}
