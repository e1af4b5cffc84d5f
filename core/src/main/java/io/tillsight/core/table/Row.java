package io.tillsight.core.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;

/** One record of a table while it is scanned; valid only during the visit. */
public interface Row {
  /** Physical line where the record starts, from 1, header included. */
  long line();

  /** The record as written in the file, for rejections. */
  String raw();

  /** The cell as written, quotes resolved; empty when missing. */
  String text(int column);

  /** Whether the cell is empty or a null word. */
  boolean isNull(int column);

  /** The cell without white space at its ends; empty for a null word. */
  default String plain(int column) {
    return isNull(column) ? "" : text(column).strip();
  }

  /** The cell read as its column's NUMBER or PERCENT, null when empty or not readable. */
  BigDecimal number(int column);

  /** The day of a DATE or DATETIME cell, null when empty or not readable. */
  LocalDate date(int column);

  /** The time of day of a DATETIME cell as written, null when it has none. */
  LocalTime time(int column);

  /** Offset of a DATETIME cell from universal time, Z or +02:00; empty when none is written. */
  default String offset(int column) {
    return "";
  }

  /** The first error of this record, null when every cell could be read. */
  Finding error();

  /** The error of one cell, null when it could be read or is empty. */
  Finding error(int column);

  /** What is wrong with the record as a whole, whatever its cells say; null when nothing is. */
  default Finding recordError() {
    Finding first = error();
    return first != null && first.column() == null ? first : null;
  }

  /**
   * A small number, from 0, that stands for what the cell says: within one scan, cells of a column
   * with the same number are written and read alike. -1 when the cell has none.
   */
  default int code(int column) {
    return -1;
  }
}
