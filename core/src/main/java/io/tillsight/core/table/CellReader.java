package io.tillsight.core.table;

import io.tillsight.core.table.source.Cell;
import io.tillsight.core.table.value.Blanks;
import io.tillsight.core.table.value.CellWords;
import io.tillsight.core.table.value.DateText;
import io.tillsight.core.table.value.Guard;
import io.tillsight.core.table.value.NumberText;
import io.tillsight.core.table.value.SidedAmount;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;

/** Reads the cells of one column by its plan; one instance for many cells. */
final class CellReader {
  private static final LocalDate SERIAL_START = LocalDate.of(1899, 12, 30);
  private static final int DAY_SECONDS = 86_400;
  private final ColumnPlan plan;
  private final NumberText number = new NumberText();
  private final DateText date;
  private final CellValue asWritten;
  private BigDecimal value;
  private LocalDate day;
  private LocalTime time;
  private String offset;
  private String error;

  CellReader(ColumnPlan plan, int latestYear) {
    this.plan = plan;
    this.date = new DateText(latestYear);
    this.asWritten = CellValue.asWritten(plan);
  }

  /** Reads a cell that others may share: once for all of them. */
  CellValue read(Cell cell) {
    if (cell.reading() instanceof CellValue known && known.plan() == plan) {
      return known;
    }
    CellValue made = read(cell.text());
    // Texts are many, and there is no more to be said of most of them.
    boolean plainText = !plan.isNumber() && !plan.isDate() && error == null && !made.isNull();
    CellValue shared = plainText && made.plain().equals(cell.text()) ? asWritten : made;
    cell.remember(shared);
    return shared;
  }

  /** Reads a cell as written. */
  CellValue read(String cell) {
    value = null;
    day = null;
    time = null;
    offset = "";
    error = null;
    String text = Guard.offFormula(Blanks.strip(cell));
    boolean isNull = isNull(text);
    if (!isNull) {
      readValue(text);
    }
    boolean twoDigitYear = plan.isDate() && day != null && date.twoDigitYear();
    long scaled = CellValue.scaled(value);
    String plain = isNull ? "" : cell.strip();
    return new CellValue(
        plan, isNull, plain, value, scaled, day, time, offset, error, twoDigitYear);
  }

  private void readValue(String text) {
    if (CellWords.isSpreadsheetError(text)) {
      error = "SPREADSHEET_ERROR";
    } else if (plan.isNumber()) {
      readNumber(text);
    } else if (plan.isDate()) {
      readDate(text);
    }
  }

  private boolean isNull(String text) {
    if (text.isEmpty() || CellWords.isNull(text)) {
      return true;
    }
    boolean values = plan.isNumber() || plan.isDate();
    return plan.softNulls() && CellWords.isSoftNull(text)
        || values && CellWords.isNullAmongValues(text);
  }

  private void readNumber(String text) {
    boolean percent = plan.type() == ColumnType.PERCENT;
    String bare = unquoted(text);
    SidedAmount sided = isSidedHere() ? SidedAmount.of(bare) : null;
    boolean read = number.read(sided == null ? bare : sided.amount());
    boolean signedTwice = sided != null && number.negative();
    if (!read || signedTwice || number.percent() != percent) {
      error = "NOT_A_NUMBER";
      return;
    }
    try {
      value = plan.style().value(number);
      if (value != null && sided != null && plan.signing().takesAway(sided.side())) {
        value = value.negate();
      }
      error = value == null ? "NOT_A_NUMBER" : null;
    } catch (ArithmeticException tooLarge) {
      error = "OUT_OF_RANGE";
    }
  }

  private boolean isSidedHere() {
    return plan.signing() != null && plan.signing().by() == Signing.OWN;
  }

  /** A number or a date never holds a quote; one that strayed there is left out. */
  private static String unquoted(String text) {
    return text.indexOf('"') < 0 ? text : Blanks.strip(text.replace("\"", ""));
  }

  private void readDate(String text) {
    boolean isDate = date.read(unquoted(text));
    if (isDate && (plan.compact() || date.shape() != DateText.Shape.COMPACT)) {
      day = date.day(plan.order());
      time = day == null ? null : date.time();
      offset = date.offset();
    } else if (plan.serial() && number.read(text)) {
      readSerial();
    }
    error = day == null ? "BAD_DATE" : null;
  }

  private void readSerial() {
    BigDecimal days = plan.style().value(number);
    if (days == null || days.compareTo(BigDecimal.valueOf(100_000)) > 0 || days.signum() <= 0) {
      return;
    }
    day = SERIAL_START.plusDays(days.longValue());
    BigDecimal fraction = days.remainder(BigDecimal.ONE);
    if (fraction.signum() > 0) {
      long seconds = Math.round(fraction.doubleValue() * DAY_SECONDS);
      time = LocalTime.ofSecondOfDay(Math.min(DAY_SECONDS - 1, seconds));
    }
  }
}
