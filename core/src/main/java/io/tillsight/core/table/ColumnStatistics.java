package io.tillsight.core.table;

import io.tillsight.core.table.value.Blanks;
import io.tillsight.core.table.value.CellWords;
import io.tillsight.core.table.value.CurrencyWords;
import io.tillsight.core.table.value.DateText;
import io.tillsight.core.table.value.NumberStyle;
import io.tillsight.core.table.value.NumberText;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Counts what one column's cells look like over the whole file; keeps no cells but a few. */
final class ColumnStatistics {
  private static final int LONG_INTEGER = 16;
  private static final int FIRST_SERIAL = 20_000;
  private static final int LAST_SERIAL = 80_000;
  private final NumberText number = new NumberText();
  private final DateText date;
  private final TextProfile profile = new TextProfile();
  private final Map<String, Long> currencies = new HashMap<>();
  private final Map<String, Long> codes = new HashMap<>();
  private final Map<Character, Long> groupings = new HashMap<>();
  private final DateCounts dates = new DateCounts();
  long cells;
  long filled;
  long nulls;
  long valueNulls;
  long softNulls;
  long booleans;
  long spreadsheetErrors;
  long integers;
  long pointOnly;
  long commaOnly;
  long openPoint;
  long openComma;
  long openMoney;
  long openZeros;
  long thousands;
  long percents;
  long leadingZeros;
  long longIntegers;
  long scientific;
  long serials;

  ColumnStatistics(int latestYear) {
    date = new DateText(latestYear);
  }

  void add(String cell, long line) {
    cells++;
    String text = Blanks.strip(cell);
    if (text.isEmpty()) {
      return;
    }
    filled++;
    profile.add(text);
    if (CellWords.isNull(text)) {
      nulls++;
    } else if (CellWords.isSoftNull(text)) {
      softNulls++;
    } else if (CellWords.isSpreadsheetError(text)) {
      spreadsheetErrors++;
    } else if (!addNumber(text)) {
      addWord(text);
    }
    if (date.read(text)) {
      dates.add(date, text, line);
    }
  }

  private void addWord(String text) {
    if (CellWords.isBoolean(text)) {
      booleans++;
    }
    if (CellWords.isNullAmongValues(text)) {
      valueNulls++;
    }
    if (CurrencyWords.isCode(text)) {
      codes.merge(text.toUpperCase(Locale.ROOT), 1L, Long::sum);
    }
  }

  private boolean addNumber(String text) {
    if (!number.read(text)) {
      return false;
    }
    boolean point = NumberStyle.POINT.accepts(number);
    boolean comma = NumberStyle.COMMA.accepts(number);
    if (!point && !comma) {
      return false;
    }
    if (number.currency() != null) {
      currencies.merge(number.currency(), 1L, Long::sum);
    }
    percents += number.percent() ? 1 : 0;
    scientific += number.exponent() != 0 ? 1 : 0;
    String core = number.core();
    if (point && comma) {
      addOpen(core);
    } else {
      pointOnly += point ? 1 : 0;
      commaOnly += comma ? 1 : 0;
    }
    addGrouping(core, point ? NumberStyle.POINT : NumberStyle.COMMA, point && comma);
    return true;
  }

  private void addOpen(String core) {
    boolean point = core.indexOf('.') >= 0;
    if (!point && core.indexOf(',') < 0) {
      addInteger(core);
      return;
    }
    openPoint += point ? 1 : 0;
    openComma += point ? 0 : 1;
    openZeros += core.endsWith("0") ? 1 : 0;
    String currency = number.currency();
    openMoney += currency != null && CurrencyWords.hasAtMostTwoPlaces(currency) ? 1 : 0;
  }

  private void addInteger(String core) {
    integers++;
    thousands += core.length() > 3 ? 1 : 0;
    leadingZeros += core.length() > 1 && core.charAt(0) == '0' ? 1 : 0;
    longIntegers += core.length() >= LONG_INTEGER ? 1 : 0;
    if (core.length() == 5 && number.plainDigits()) {
      int value = Integer.parseInt(core);
      serials += value >= FIRST_SERIAL && value <= LAST_SERIAL ? 1 : 0;
    }
  }

  private void addGrouping(String core, NumberStyle style, boolean open) {
    if (number.plainDigits()) {
      return;
    }
    char sign = style.groupingIn(core);
    if (sign != 0 && !(open && (sign == ',' || sign == '.'))) {
      groupings.merge(sign, 1L, Long::sum);
    }
  }

  /** Cells that are neither empty nor a null word. */
  long values() {
    return filled - nulls - softNulls;
  }

  long numbers() {
    return integers + pointOnly + commaOnly + openPoint + openComma;
  }

  DateCounts dates() {
    return dates;
  }

  TextProfile profile() {
    return profile;
  }

  Map<String, Long> currencies() {
    return currencies;
  }

  Map<String, Long> codes() {
    return codes;
  }

  Map<Character, Long> groupings() {
    return groupings;
  }
}
