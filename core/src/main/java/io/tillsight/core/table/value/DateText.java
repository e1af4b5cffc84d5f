package io.tillsight.core.table.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * A date taken apart, before it is known which part is the day. One instance reads one cell after
 * the other.
 */
public final class DateText {
  /** What a text looks like. */
  public enum Shape {
    /** Year first: 2025-01-15. */
    YEAR_FIRST,
    /** Year last, order open: 01/02/2025. */
    YEAR_LAST,
    /** The month is a word. */
    NAMED,
    /** Eight digits, year first or last; six, year last; fourteen, day and time, year first. */
    COMPACT
  }

  private static final int LONGEST = 48;
  private static final int CENTURY = 100;
  private static final int DAY_DIGITS = 8;
  private static final int STAMP_DIGITS = 14;
  private final int latestYear;
  private final int[] parts = new int[3];
  private final int[] lengths = new int[3];
  private Shape shape;
  private char separator;
  private TimeText.Parsed time;

  /**
   * A reader.
   *
   * @param latestYear last year that two digits may mean; later ones are in the century before
   */
  public DateText(int latestYear) {
    this.latestYear = latestYear;
  }

  /** Reads a stripped cell; false when it is no date in any style, true even for 2025-02-30. */
  public boolean read(String text) {
    time = null;
    separator = 0;
    if (text.length() < 6 || text.length() > LONGEST) {
      return false;
    }
    char first = text.charAt(0);
    if (first >= '0' && first <= '9') {
      return readNumeric(text) || readNamed(text);
    }
    return Character.isLetter(first) && readNamed(text);
  }

  /** What the text looks like. */
  public Shape shape() {
    return shape;
  }

  /** The sign between the parts, 0 when there is none or several. */
  public char separator() {
    return separator;
  }

  /** The first part as a number. */
  public int first() {
    return parts[0];
  }

  /** The second part as a number. */
  public int second() {
    return parts[1];
  }

  /** Whether the year has two digits. */
  public boolean twoDigitYear() {
    return shape == Shape.YEAR_LAST && lengths[2] == 2
        || shape == Shape.NAMED && lengths[2] <= 2
        || shape == Shape.COMPACT && lengths[2] == 2;
  }

  /** Whether a time of day was written. */
  public boolean hasTime() {
    return time != null;
  }

  /** Whether the time was written with AM or PM. */
  public boolean twelveHours() {
    return time != null && time.twelveHours();
  }

  /** The time of day as written, null without. */
  public LocalTime time() {
    return time == null ? null : time.time();
  }

  /** The offset, Z or +02:00; empty without. */
  public String offset() {
    return time == null ? "" : time.offset();
  }

  /** The calendar day, null when there is no such day in this order. */
  public LocalDate day(DateOrder order) {
    return switch (shape) {
      case YEAR_FIRST -> day(parts[0], parts[1], parts[2]);
      case NAMED -> day(year(parts[2], lengths[2]), parts[1], parts[0]);
      case YEAR_LAST ->
          order == DateOrder.MDY
              ? day(year(parts[2], lengths[2]), parts[0], parts[1])
              : day(year(parts[2], lengths[2]), parts[1], parts[0]);
      case COMPACT -> compactDay(order);
    };
  }

  private LocalDate compactDay(DateOrder order) {
    int number = parts[0];
    if (lengths[2] == 2) {
      int high = number / 10000;
      int middle = number / 100 % 100;
      int year = year(number % 100, 2);
      return order == DateOrder.MDY ? day(year, high, middle) : day(year, middle, high);
    }
    if (order == DateOrder.YMD) {
      return day(number / 10000, number / 100 % 100, number % 100);
    }
    int high = number / 1000000;
    int middle = number / 10000 % 100;
    int year = number % 10000;
    return order == DateOrder.MDY ? day(year, high, middle) : day(year, middle, high);
  }

  private int year(int written, int length) {
    if (length > 2) {
      return written;
    }
    int century = latestYear / CENTURY * CENTURY;
    int year = century + written;
    return year > latestYear ? year - CENTURY : year;
  }

  private static LocalDate day(int year, int month, int day) {
    if (year < 1 || month < 1 || month > 12 || day < 1 || day > 31) {
      return null;
    }
    try {
      return LocalDate.of(year, month, day);
    } catch (DateTimeException noSuchDay) {
      return null;
    }
  }

  private boolean readNumeric(String text) {
    if (text.length() == STAMP_DIGITS && allDigits(text)) {
      return readStamp(text);
    }
    int at = part(text, 0, 0);
    if (at == text.length()) {
      return readCompact();
    }
    if (at == DAY_DIGITS && text.charAt(at) == 'T') {
      return readBasic(text);
    }
    if (at < 0 || lengths[0] > 4) {
      return false;
    }
    char sign = text.charAt(at);
    if (sign != '-' && sign != '/' && sign != '.') {
      return false;
    }
    at = part(text, at + 1, 1);
    if (at < 0 || at >= text.length() || text.charAt(at) != sign || lengths[1] > 2) {
      return false;
    }
    at = part(text, at + 1, 2);
    if (at < 0 || !shaped()) {
      return false;
    }
    separator = sign;
    return at == text.length() || readTime(text, at);
  }

  private boolean shaped() {
    if (lengths[0] == 4 && lengths[2] <= 2) {
      shape = Shape.YEAR_FIRST;
      return true;
    }
    shape = Shape.YEAR_LAST;
    return lengths[0] <= 2 && (lengths[2] == 4 || lengths[2] == 2);
  }

  private boolean readCompact() {
    if (lengths[0] != 8 && lengths[0] != 6) {
      return false;
    }
    shape = Shape.COMPACT;
    lengths[2] = lengths[0] == 6 ? 2 : 4;
    return true;
  }

  /** 20250113083000; one without such a time of day is a number like any other. */
  private boolean readStamp(String text) {
    String clock = text.substring(8, 10) + ":" + text.substring(10, 12) + ":" + text.substring(12);
    time = TimeText.read(clock);
    part(text.substring(0, DAY_DIGITS), 0, 0);
    return time != null && readCompact();
  }

  /** The basic form of ISO 8601: 20250113T083000Z. */
  private boolean readBasic(String text) {
    int end = DAY_DIGITS + 1;
    StringBuilder clock = new StringBuilder();
    while (end < text.length() && isDigit(text.charAt(end))) {
      clock.append(clock.length() % 3 == 2 ? ":" : "").append(text.charAt(end));
      end++;
    }
    time = TimeText.read(clock + text.substring(end));
    int digits = parts[0];
    parts[0] = digits / 10000;
    parts[1] = digits / 100 % 100;
    parts[2] = digits % 100;
    lengths[2] = 2;
    shape = Shape.YEAR_FIRST;
    return time != null;
  }

  private boolean readTime(String text, int at) {
    char sign = text.charAt(at);
    if (sign != 'T' && sign != ' ' && sign != ',' && sign != '\u00a0' && sign != '\u202f') {
      return false;
    }
    int start = at + 1;
    while (start < text.length() && Blanks.is(text.charAt(start))) {
      start++;
    }
    time = TimeText.read(text.substring(start).replace('\u202f', ' ').replace('\u00a0', ' '));
    return time != null;
  }

  /** Reads a run of digits into a part; returns the index behind it, -1 without digits. */
  private int part(String text, int from, int index) {
    int at = from;
    int value = 0;
    while (at < text.length() && at - from < 9 && isDigit(text.charAt(at))) {
      value = value * 10 + text.charAt(at) - '0';
      at++;
    }
    parts[index] = value;
    lengths[index] = at - from;
    return at == from ? -1 : at;
  }

  /** Few digits and at least a word of three letters: cheap, before patterns are tried. */
  private static boolean mayBeNamed(String text) {
    int digits = 0;
    int letters = 0;
    int longest = 0;
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      digits += isDigit(character) ? 1 : 0;
      letters = Character.isLetter(character) ? letters + 1 : 0;
      longest = Math.max(longest, letters);
    }
    return digits >= 3 && longest >= 3 && longest <= 10;
  }

  private boolean readNamed(String text) {
    if (!mayBeNamed(text)) {
      return false;
    }
    NamedDate named = NamedDate.read(text);
    if (named == null) {
      return false;
    }
    shape = Shape.NAMED;
    parts[0] = named.day();
    parts[1] = named.month();
    parts[2] = named.year();
    lengths[2] = named.yearDigits();
    time = named.time();
    return true;
  }

  private static boolean allDigits(String text) {
    return text.chars().allMatch(character -> isDigit((char) character));
  }

  private static boolean isDigit(char character) {
    return character >= '0' && character <= '9';
  }
}
