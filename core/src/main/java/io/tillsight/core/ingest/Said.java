package io.tillsight.core.ingest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * What a cell says in its role; of the parts only those that the role asks for.
 *
 * @param text trimmed, empty when nothing is said
 * @param number rounded to four places, null without and when out of range
 * @param loses whether the number had more places, float tails apart
 * @param outOfRange whether there is a number that is too large to count with
 * @param day null without
 * @param time null without
 * @param wrong whether the cell cannot be read
 */
record Said(
    String text,
    BigDecimal number,
    boolean loses,
    boolean outOfRange,
    LocalDate day,
    LocalTime time,
    boolean wrong) {
  /** There is no such column, or its cell says nothing; the only one without a text. */
  static final Said NOTHING = new Said("", null, false, false, null, null, false);

  static Said text(String text) {
    return text.isEmpty() ? NOTHING : new Said(text, null, false, false, null, null, false);
  }

  static Said number(BigDecimal value, boolean wrong) {
    if (value == null) {
      return wrong ? new Said("", null, false, false, null, null, true) : NOTHING;
    }
    boolean inRange = Decimals.inRange(value);
    return new Said(
        "",
        inRange ? Decimals.rounded(value) : null,
        inRange && Decimals.losesDigits(value),
        !inRange,
        null,
        null,
        wrong);
  }

  /** This, or another one where it is {@link #NOTHING}. */
  Said or(Said other) {
    return this == NOTHING ? other : this;
  }

  static Said moment(LocalDate day, LocalTime time, boolean wrong) {
    return new Said("", null, false, false, day, time, wrong);
  }
}
