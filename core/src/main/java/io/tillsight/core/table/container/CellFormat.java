package io.tillsight.core.table.container;

import java.util.List;
import java.util.Locale;

/**
 * What the number format of a workbook's cell says of its value (ECMA-376 part 1, 18.8.30 and
 * 18.8.31).
 *
 * @param kind what the value is
 * @param zeros digits that a code is filled up to, 0 for none
 * @param currency sign or ISO code that is shown with it, empty without
 */
record CellFormat(Kind kind, int zeros, String currency) {
  /** What a number stands for. */
  enum Kind {
    /** Itself. */
    NUMBER,
    /** Hundredths. */
    PERCENT,
    /** A day, with a time of day where it has a fraction. */
    DAY,
    /** A time of day. */
    TIME
  }

  static final CellFormat PLAIN = new CellFormat(Kind.NUMBER, 0, "");
  private static final CellFormat DAYS = new CellFormat(Kind.DAY, 0, "");
  private static final CellFormat TIMES = new CellFormat(Kind.TIME, 0, "");
  private static final CellFormat PERCENTS = new CellFormat(Kind.PERCENT, 0, "");
  private static final List<String> SIGNS = List.of("€", "$", "£", "¥", "CHF", "EUR", "USD", "GBP");

  /**
   * The format of a cell.
   *
   * @param id number of a format, null for none
   * @param pattern its pattern, null for those that every program knows
   */
  static CellFormat of(Integer id, String pattern) {
    if (pattern != null && !pattern.isBlank()) {
      return ofPattern(pattern.split(";", 2)[0]);
    }
    if (id == null) {
      return PLAIN;
    }
    boolean time = id >= 18 && id <= 21 || id == 45 || id == 47;
    boolean day = id >= 14 && id <= 17 || id == 22 || id >= 27 && id <= 36 || id >= 50 && id <= 58;
    boolean percent = id == 9 || id == 10;
    return time ? TIMES : day ? DAYS : percent ? PERCENTS : PLAIN;
  }

  private static CellFormat ofPattern(String pattern) {
    String bare =
        pattern
            .replaceAll("\"[^\"]*\"|\\\\.|_.|\\*.|\\[[^\\]]*\\]", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("am/pm|a/p|general", "");
    boolean elapsed = pattern.toLowerCase(Locale.ROOT).matches("(?s).*\\[(?:h+|m+|s+)\\].*");
    if (!elapsed && bare.matches("(?s).*[yd].*")) {
      return DAYS;
    }
    if (!elapsed && bare.matches("(?s).*[hs].*")) {
      return TIMES;
    }
    if (!elapsed && bare.matches("(?s).*m.*")) {
      return DAYS;
    }
    if (bare.contains("%")) {
      return PERCENTS;
    }
    int zeros = bare.strip().matches("0{2,}") ? bare.strip().length() : 0;
    return new CellFormat(Kind.NUMBER, zeros, currency(pattern));
  }

  private static String currency(String pattern) {
    return SIGNS.stream().filter(pattern::contains).findFirst().orElse("");
  }
}
