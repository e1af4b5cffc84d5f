package io.tillsight.core.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * What a cell was read as.
 *
 * @param plan how it was read
 * @param isNull whether it is empty or a null word
 * @param value number, null without
 * @param day day, null without
 * @param time time of day, null without
 * @param offset Z or +02:00, empty without
 * @param error code of the error, null without
 * @param twoDigitYear whether the day was written with a year of two digits
 */
record CellValue(
    ColumnPlan plan,
    boolean isNull,
    BigDecimal value,
    LocalDate day,
    LocalTime time,
    String offset,
    String error,
    boolean twoDigitYear) {}
