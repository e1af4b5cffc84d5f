package io.tillsight.core.table.value;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A date whose month is a word: 15 janv. 2025, Jan 15, 2025, 15-Jan-25. */
record NamedDate(int day, int month, int year, int yearDigits, TimeText.Parsed time) {
  private static final String WEEKDAY = "(?:\\p{L}{2,9}\\.?,?\\s+)?";
  private static final String REST = "(?:[\\sT,]+(\\d.*))?";
  private static final Pattern DAY_FIRST =
      Pattern.compile(
          WEEKDAY
              + "(\\d{1,2})(?:er|st|nd|rd|th|\\.)?[\\s-/]*(?:de\\s+)?(\\p{L}{3,10})\\.?"
              + "[\\s-/,]*(?:de\\s+)?(\\d{4}|\\d{2})"
              + REST);
  private static final Pattern MONTH_FIRST =
      Pattern.compile(
          WEEKDAY
              + "(\\p{L}{3,10})\\.?[\\s-/]*(\\d{1,2})(?:st|nd|rd|th)?[\\s,/-]+(\\d{4}|\\d{2})"
              + REST);

  /** Reads the whole text, null when it is no such date. */
  static NamedDate read(String text) {
    Matcher match = DAY_FIRST.matcher(text);
    if (match.matches()) {
      return of(match.group(1), match.group(2), match.group(3), match.group(4));
    }
    match = MONTH_FIRST.matcher(text);
    return match.matches()
        ? of(match.group(2), match.group(1), match.group(3), match.group(4))
        : null;
  }

  private static NamedDate of(String day, String word, String year, String rest) {
    int month = MonthNames.month(word);
    TimeText.Parsed time = rest == null ? null : TimeText.read(rest.strip());
    if (month == 0 || rest != null && time == null) {
      return null;
    }
    return new NamedDate(Integer.parseInt(day), month, Integer.parseInt(year), year.length(), time);
  }
}
