package io.tillsight.core.ingest;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Canonical texts of days and decimals; those made last are remembered, since files repeat them.
 */
final class Plain {
  private static final int REMEMBERED = 1 << 12;

  private final Object[] values = new Object[REMEMBERED];
  private final String[] texts = new String[REMEMBERED];

  /** ISO 8601; empty for null. */
  String text(LocalDate day) {
    if (day == null) {
      return "";
    }
    int place = place(day.hashCode());
    return day.equals(values[place]) ? texts[place] : remembered(place, day, day.toString());
  }

  /** See {@link Decimals#canonical}. */
  String text(BigDecimal value) {
    if (value == null) {
      return "";
    }
    int place = place(value.hashCode());
    return value.equals(values[place])
        ? texts[place]
        : remembered(place, value, Decimals.canonical(value));
  }

  private String remembered(int place, Object value, String text) {
    values[place] = value;
    texts[place] = text;
    return text;
  }

  private static int place(int hash) {
    int mixed = hash * 0x9e3779b1;
    return mixed >>> 20;
  }
}
