package io.tillsight.core.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * What a cell was read as.
 *
 * @param plan how it was read
 * @param isNull whether it is empty or a null word
 * @param plain its text without white space at the ends, null where that is as written; empty for a
 *     null word
 * @param value number, null without
 * @param scaled the number in ten-thousandths; {@link #UNSCALED} without, and for one that has more
 *     places or lies beyond a thousandth of the range
 * @param day day, null without
 * @param time time of day, null without
 * @param offset Z or +02:00, empty without
 * @param error code of the error, null without
 * @param twoDigitYear whether the day was written with a year of two digits
 */
record CellValue(
    ColumnPlan plan,
    boolean isNull,
    String plain,
    BigDecimal value,
    long scaled,
    LocalDate day,
    LocalTime time,
    String offset,
    String error,
    boolean twoDigitYear) {

  /** No number, or none that is exact in ten-thousandths. */
  static final long UNSCALED = Long.MIN_VALUE;

  private static final int PLACES = 4;

  /** Fewer digits than any long has, so that a thousand of them add up without overflow. */
  private static final int MOST_DIGITS = 15;

  /** A text as written, whatever it is. */
  static CellValue asWritten(ColumnPlan plan) {
    return new CellValue(plan, false, null, null, UNSCALED, null, null, "", null, false);
  }

  /** The same with the other sign. */
  CellValue negated() {
    BigDecimal other = value == null ? null : value.negate();
    return new CellValue(
        plan, isNull, plain, other, scaled(other), day, time, offset, error, twoDigitYear);
  }

  /** Ten-thousandths of a number. */
  static long scaled(BigDecimal value) {
    if (value == null || value.scale() > PLACES || value.scale() < 0) {
      return UNSCALED;
    }
    boolean small = value.precision() - value.scale() + PLACES <= MOST_DIGITS;
    return small ? value.setScale(PLACES).scaleByPowerOfTen(PLACES).longValueExact() : UNSCALED;
  }
}
