package io.tillsight.core.table.container;

import io.tillsight.core.table.Finding;
import io.tillsight.core.table.Row;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.function.LongUnaryOperator;

/**
 * A row of a copy, at its place in the original.
 *
 * @param copy the row as it was read
 * @param lines from a line of the copy to the place in the original
 */
record PlacedRow(Row copy, LongUnaryOperator lines) implements Row {
  @Override
  public long line() {
    return lines.applyAsLong(copy.line());
  }

  @Override
  public String raw() {
    return copy.raw();
  }

  @Override
  public String text(int column) {
    return copy.text(column);
  }

  @Override
  public boolean isNull(int column) {
    return copy.isNull(column);
  }

  @Override
  public String plain(int column) {
    return copy.plain(column);
  }

  @Override
  public BigDecimal number(int column) {
    return copy.number(column);
  }

  @Override
  public LocalDate date(int column) {
    return copy.date(column);
  }

  @Override
  public LocalTime time(int column) {
    return copy.time(column);
  }

  @Override
  public String offset(int column) {
    return copy.offset(column);
  }

  @Override
  public Finding error() {
    return copy.error();
  }

  @Override
  public Finding error(int column) {
    return copy.error(column);
  }

  @Override
  public Finding recordError() {
    return copy.recordError();
  }

  @Override
  public int code(int column) {
    return copy.code(column);
  }
}
