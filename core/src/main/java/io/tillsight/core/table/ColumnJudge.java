package io.tillsight.core.table;

import io.tillsight.core.table.value.DateOrder;
import io.tillsight.core.table.value.NumberStyle;
import java.util.ArrayList;
import java.util.List;

/** Decides what one column is, by its counts, its header and what the other columns prove. */
final class ColumnJudge {
  private static final double MOST = 0.8;
  private static final double WITH_HEADER = 0.2;
  private static final double DATES = 0.6;
  private static final double HALF = 0.5;
  private final ColumnStatistics counts;
  private final HeaderWords.Hint hint;
  private final String header;
  private final boolean named;

  ColumnJudge(ColumnStatistics counts, String header, boolean named) {
    this.counts = counts;
    this.header = header;
    this.hint = HeaderWords.hint(header);
    this.named = named;
  }

  /** The type, before decimal sign and date order are known. */
  ColumnType type() {
    long values = Math.max(1, counts.values() - counts.valueNulls);
    if (counts.values() == 0 || counts.booleans >= 0.9 * values) {
      return counts.booleans > 0 && counts.values() > 0 ? ColumnType.BOOLEAN : ColumnType.TEXT;
    }
    if (isDate(values)) {
      boolean times = counts.dates().times > 0 || isSerial() && counts.serialTimes > 0;
      return times ? ColumnType.DATETIME : ColumnType.DATE;
    }
    if (isIdentifier()) {
      return ColumnType.TEXT;
    }
    long sided = isSided() ? 0 : counts.credits + counts.debits;
    double share = (double) (counts.numbers() - sided) / values;
    if (share >= (hint == HeaderWords.Hint.NUMBER ? WITH_HEADER : MOST)) {
      return counts.percents > HALF * counts.numbers() ? ColumnType.PERCENT : ColumnType.NUMBER;
    }
    return ColumnType.TEXT;
  }

  private boolean isDate(long values) {
    long dates = counts.dates().dates();
    boolean expected = hint == HeaderWords.Hint.DATE;
    return dates >= DATES * values
        || expected && dates >= WITH_HEADER * values && dates > 0
        || isSerial()
        || isCompact();
  }

  /** Whether numbers are days of a spreadsheet, perhaps with times. */
  boolean isSerial() {
    return hint == HeaderWords.Hint.DATE
        && counts.serials > 0
        && counts.serials + counts.dates().dates() >= DATES * counts.values();
  }

  /** Whether digits without signs are dates. */
  boolean isCompact() {
    DateCounts dates = counts.dates();
    boolean expected = hint == HeaderWords.Hint.DATE;
    long eight = Math.max(dates.compactYearFirst, dates.compactDayFirst);
    if (eight == counts.values() && eight > 0) {
      boolean named = hint == HeaderWords.Hint.IDENTIFIER || hint == HeaderWords.Hint.NUMBER;
      return expected || !named && dates.compactYearFirst > 0 && counts.values() > 2;
    }
    boolean six = dates.compactSix == counts.values() && dates.compactSix > 0;
    return six && (expected || !named);
  }

  /** Whether sides of an account stand behind the amounts; letters may be something else. */
  boolean isSided() {
    long sided = counts.credits + counts.debits;
    boolean money = counts.pointOnly + counts.commaOnly > 0 || isNamedNumber();
    boolean sides = counts.credits > 0 && counts.debits > 0 || counts.sideWords == sided;
    return sided > 0 && money && sides && hint != HeaderWords.Hint.IDENTIFIER;
  }

  /** Whether every cell names a side of an account, and both sides are named. */
  boolean isSides() {
    return counts.creditNames > 0
        && counts.debitNames > 0
        && counts.creditNames + counts.debitNames == counts.cells;
  }

  /** Whether the header says that the column holds numbers. */
  boolean isNamedNumber() {
    return hint == HeaderWords.Hint.NUMBER;
  }

  private boolean isIdentifier() {
    boolean fractions = counts.pointOnly + counts.commaOnly > 0;
    long integers = counts.integers;
    boolean digitsOnly = counts.leadingZeros > 0 || counts.longIntegers > HALF * counts.values();
    if (hint == HeaderWords.Hint.IDENTIFIER) {
      return counts.scientific > 0 || !fractions || counts.numbers() < MOST * counts.values();
    }
    return digitsOnly && !fractions && integers > 0 && hint != HeaderWords.Hint.NUMBER;
  }

  /** The decimal sign that the column itself proves, null when it leaves it open. */
  NumberStyle provenStyle() {
    if (counts.pointOnly == counts.commaOnly) {
      return null;
    }
    return counts.pointOnly > counts.commaOnly ? NumberStyle.POINT : NumberStyle.COMMA;
  }

  /** Whether some number can be read in two ways and none proves which. */
  boolean isStyleOpen() {
    return provenStyle() == null
        && counts.openPoint + counts.openComma + counts.pointOnly + counts.commaOnly > 0;
  }

  /**
   * Whether the open numbers can only be thousands. Amounts in a currency of two places have no
   * third one, but for unit prices such as those of fuel. And whoever writes all three places,
   * zeros included, would write 999,000 for the 999 that stands there.
   */
  boolean isGroupedForSure() {
    long open = counts.openPoint + counts.openComma;
    boolean money = counts.openMoney == open && !HeaderWords.isPrice(header);
    boolean plain = counts.integers > 0 && counts.thousands == 0 && counts.openZeros > 0;
    return open > 0 && Math.min(counts.openPoint, counts.openComma) == 0 && (money || plain);
  }

  /** The likelier reading of a column that leaves it open. */
  NumberStyle guessedStyle() {
    return counts.openComma > counts.openPoint ? NumberStyle.COMMA : NumberStyle.POINT;
  }

  /** The order of compact dates. */
  DateOrder compactOrder() {
    DateCounts dates = counts.dates();
    return dates.compactYearFirst >= Math.max(1, dates.compactDayFirst)
        ? DateOrder.YMD
        : DateOrder.DMY;
  }

  /** The order that most dates prove, null when none proves it. */
  DateOrder provenOrder() {
    DateCounts dates = counts.dates();
    if (dates.yearLast == 0) {
      return DateOrder.YMD;
    }
    if (dates.dayFirst == dates.monthFirst) {
      boolean dotted = dates.dayFirst == 0 && dates.dotted == dates.yearLast;
      boolean same = dates.dayFirst == 0 && dates.open == 0;
      return dotted || same ? DateOrder.DMY : null;
    }
    return dates.dayFirst > dates.monthFirst ? DateOrder.DMY : DateOrder.MDY;
  }

  /** Counts in words. */
  List<Column.Evidence> evidence(ColumnType type) {
    List<Column.Evidence> evidence = new ArrayList<>();
    DateCounts dates = counts.dates();
    switch (type) {
      case DATE, DATETIME -> {
        evidence.add(new Column.Evidence("DATES", dates.dates(), counts.values() - dates.dates()));
        evidence.add(new Column.Evidence("DAY_FIRST_PROVEN", dates.dayFirst, dates.monthFirst));
      }
      case NUMBER, PERCENT -> {
        evidence.add(
            new Column.Evidence("NUMBERS", counts.numbers(), counts.values() - counts.numbers()));
        evidence.add(new Column.Evidence("POINT_IS_DECIMAL", counts.pointOnly, counts.commaOnly));
      }
      case BOOLEAN -> evidence.add(new Column.Evidence("BOOLEANS", counts.booleans, 0));
      case TEXT -> evidence.add(new Column.Evidence("TEXTS", counts.values(), counts.numbers()));
    }
    if (hint != HeaderWords.Hint.NONE) {
      evidence.add(new Column.Evidence("HEADER_SAYS_" + hint, 1, 0));
    }
    return List.copyOf(evidence);
  }
}
