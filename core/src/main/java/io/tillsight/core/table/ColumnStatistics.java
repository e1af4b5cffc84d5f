package io.tillsight.core.table;

import io.tillsight.core.table.value.Blanks;
import io.tillsight.core.table.value.CellWords;
import io.tillsight.core.table.value.CurrencyWords;
import io.tillsight.core.table.value.DateText;
import io.tillsight.core.table.value.Guard;
import io.tillsight.core.table.value.NumberStyle;
import io.tillsight.core.table.value.NumberText;
import io.tillsight.core.table.value.Side;
import io.tillsight.core.table.value.SidedAmount;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/** Counts what one column's cells look like over the whole file; keeps no cells but a few. */
final class ColumnStatistics {
  /** Cells that one thread looks at in a row. */
  private static final int PORTION = 1 << 15;

  private static final int LONG_INTEGER = 16;
  private static final int FIRST_SERIAL = 20_000;
  private static final int LAST_SERIAL = 80_000;
  private static final int SERIAL_DIGITS = 5;
  private final NumberText number = new NumberText();
  private final DateText date;
  private final int latestYear;
  private final TextProfile profile;
  private final Map<String, Long> currencies = new HashMap<>();
  private final Map<String, Long> codes = new HashMap<>();
  private final Map<Character, Long> groupings = new HashMap<>();
  private final DateCounts dates = new DateCounts();
  private long times = 1;
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
  long negatives;
  long credits;
  long debits;
  long sideWords;
  long creditNames;
  long debitNames;
  long leadingZeros;
  long longIntegers;
  long scientific;
  long serials;
  long serialTimes;

  ColumnStatistics(int latestYear) {
    this(latestYear, new TextProfile());
  }

  private ColumnStatistics(int latestYear, TextProfile profile) {
    this.latestYear = latestYear;
    this.profile = profile;
    this.date = new DateText(latestYear);
  }

  /** Counts a cell. */
  void add(String cell, long line) {
    add(cell, line, 1);
  }

  /**
   * Counts a cell that comes several times.
   *
   * @param line where it comes first
   */
  void add(String cell, long line, long count) {
    times = count;
    cells += times;
    String text = Guard.offFormula(Blanks.strip(cell));
    if (text.isEmpty()) {
      return;
    }
    filled += times;
    profile.add(text, times);
    if (CellWords.isNull(text)) {
      nulls += times;
    } else if (CellWords.isSoftNull(text)) {
      softNulls += times;
    } else if (CellWords.isSpreadsheetError(text)) {
      spreadsheetErrors += times;
    } else if (!addNumber(text) && !addSided(text)) {
      addWord(text);
    }
    if (date.read(text)) {
      dates.add(date, text, line, times);
    }
  }

  /** Adds the cell of a code to statistics, if it comes at all. */
  interface Adding {
    void add(ColumnStatistics statistics, int code);
  }

  /**
   * What the cells of all codes add, in portions that several threads may count.
   *
   * @param codes how many there are
   */
  List<Portion> portions(int codes, Adding adding) {
    // The first texts make the profile, one after the other.
    int portions = profile.isComplete() ? Math.max(1, codes / PORTION) : 1;
    return IntStream.range(0, portions)
        .mapToObj(
            portion ->
                new Portion(
                    portions == 1
                        ? this
                        : new ColumnStatistics(latestYear, TextProfile.ofFurther()),
                    (int) ((long) codes * portion / portions),
                    (int) ((long) codes * (portion + 1) / portions),
                    adding))
        .toList();
  }

  /** Some cells of the column. */
  final class Portion {
    private final ColumnStatistics own;
    private final int from;
    private final int until;
    private final Adding adding;

    private Portion(ColumnStatistics own, int from, int until, Adding adding) {
      this.own = own;
      this.from = from;
      this.until = until;
      this.adding = adding;
    }

    /** Counts the cells, beside other portions. */
    void count() {
      for (int code = from; code < until; code++) {
        adding.add(own, code);
      }
    }

    /** Adds what was counted to the statistics of the column; portion after portion. */
    void takeIn() {
      if (own != ColumnStatistics.this) {
        add(own);
      }
    }
  }

  private void add(ColumnStatistics others) {
    profile.add(others.profile);
    dates.add(others.dates);
    others.currencies.forEach((currency, count) -> currencies.merge(currency, count, Long::sum));
    others.codes.forEach((code, count) -> codes.merge(code, count, Long::sum));
    others.groupings.forEach((sign, count) -> groupings.merge(sign, count, Long::sum));
    cells += others.cells;
    filled += others.filled;
    nulls += others.nulls;
    valueNulls += others.valueNulls;
    softNulls += others.softNulls;
    booleans += others.booleans;
    spreadsheetErrors += others.spreadsheetErrors;
    integers += others.integers;
    pointOnly += others.pointOnly;
    commaOnly += others.commaOnly;
    openPoint += others.openPoint;
    openComma += others.openComma;
    openMoney += others.openMoney;
    openZeros += others.openZeros;
    thousands += others.thousands;
    percents += others.percents;
    negatives += others.negatives;
    credits += others.credits;
    debits += others.debits;
    sideWords += others.sideWords;
    creditNames += others.creditNames;
    debitNames += others.debitNames;
    leadingZeros += others.leadingZeros;
    longIntegers += others.longIntegers;
    scientific += others.scientific;
    serials += others.serials;
    serialTimes += others.serialTimes;
  }

  private void addWord(String text) {
    Side side = Side.of(text);
    creditNames += side == Side.CREDIT ? times : 0;
    debitNames += side == Side.DEBIT ? times : 0;
    if (CellWords.isBoolean(text)) {
      booleans += times;
    }
    if (CellWords.isNullAmongValues(text)) {
      valueNulls += times;
    }
    if (CurrencyWords.isCode(text)) {
      codes.merge(text.toUpperCase(Locale.ROOT), times, Long::sum);
    }
  }

  /** An amount with its side behind it. */
  private boolean addSided(String text) {
    SidedAmount sided = SidedAmount.of(text);
    if (sided == null || !addNumber(sided.amount())) {
      return false;
    }
    credits += sided.side() == Side.CREDIT ? times : 0;
    debits += sided.side() == Side.DEBIT ? times : 0;
    sideWords += sided.word() ? times : 0;
    return true;
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
      currencies.merge(number.currency(), times, Long::sum);
    }
    negatives += number.negative() ? times : 0;
    percents += number.percent() ? times : 0;
    scientific += number.exponent() != 0 ? times : 0;
    String core = number.core();
    if (number.currency() == null && !number.negative() && !number.percent()) {
      addSerial(core);
    }
    if (point && comma) {
      addOpen(core);
    } else {
      pointOnly += point ? times : 0;
      commaOnly += comma ? times : 0;
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
    openPoint += point ? times : 0;
    openComma += point ? 0 : times;
    openZeros += core.endsWith("0") ? times : 0;
    String currency = number.currency();
    openMoney += currency != null && CurrencyWords.hasAtMostTwoPlaces(currency) ? times : 0;
  }

  private void addInteger(String core) {
    integers += times;
    thousands += core.length() > 3 ? times : 0;
    leadingZeros += core.length() > 1 && core.charAt(0) == '0' ? times : 0;
    longIntegers += core.length() >= LONG_INTEGER ? times : 0;
  }

  /** Days since 1899-12-30 as spreadsheets count them, with the time as a fraction. */
  private void addSerial(String core) {
    boolean fraction = core.length() > SERIAL_DIGITS;
    if (core.length() < SERIAL_DIGITS || fraction && isDigit(core.charAt(SERIAL_DIGITS))) {
      return;
    }
    int value = 0;
    for (int i = 0; i < SERIAL_DIGITS; i++) {
      if (!isDigit(core.charAt(i))) {
        return;
      }
      value = 10 * value + core.charAt(i) - '0';
    }
    if (value >= FIRST_SERIAL && value <= LAST_SERIAL) {
      serials += times;
      serialTimes += fraction ? times : 0;
    }
  }

  private static boolean isDigit(char character) {
    return character >= '0' && character <= '9';
  }

  private void addGrouping(String core, NumberStyle style, boolean open) {
    if (number.plainDigits()) {
      return;
    }
    char sign = style.groupingIn(core);
    if (sign != 0 && !(open && (sign == ',' || sign == '.'))) {
      groupings.merge(sign, times, Long::sum);
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
