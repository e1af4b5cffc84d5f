package io.tillsight.core.table.value;

import java.time.LocalTime;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The time of day and the offset behind a date. */
final class TimeText {
  private static final Pattern TIME =
      Pattern.compile(
          "(\\d{1,2})(?:[:hH.](\\d{2})(?:[:.](\\d{2})(?:[.,](\\d{1,9}))?)?|[hH])"
              + "\\s*([AaPp]\\.?[Mm]\\.?)?\\s*(Z|UTC|GMT|[+-]\\d{2}:?\\d{2}|[+-]\\d{2})?"
              + "(?:\\s+(?:[ECMP][SD]T|A[KES][SD]?T|HST|CES?T|EES?T|WES?T|BST|IST|JST|NZ[SD]T))?");
  private static final int HALF_DAY = 12;

  private TimeText() {}

  /** A time of day; the offset is empty when none is written, Z or +02:00 otherwise. */
  record Parsed(LocalTime time, String offset, boolean twelveHours) {}

  /** Reads the whole text, null when it is no time of day. */
  static Parsed read(String text) {
    Matcher match = TIME.matcher(text);
    if (!match.matches()) {
      return null;
    }
    int hour = Integer.parseInt(match.group(1));
    int minute = number(match.group(2));
    int second = number(match.group(3));
    String half = match.group(5);
    if (half != null) {
      if (hour < 1 || hour > HALF_DAY) {
        return null;
      }
      hour = hour % HALF_DAY + (half.toUpperCase(Locale.ROOT).startsWith("P") ? HALF_DAY : 0);
    }
    if (hour > 23 || minute > 59 || second > 59) {
      return null;
    }
    LocalTime time = LocalTime.of(hour, minute, second, nanos(match.group(4)));
    return new Parsed(time, offset(match.group(6)), half != null);
  }

  private static int number(String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }

  private static int nanos(String fraction) {
    return fraction == null ? 0 : Integer.parseInt((fraction + "000000000").substring(0, 9));
  }

  private static String offset(String text) {
    if (text == null) {
      return "";
    }
    if (Character.isLetter(text.charAt(0))) {
      return "Z";
    }
    String digits = text.replace(":", "");
    return digits.length() == 3
        ? digits + ":00"
        : digits.substring(0, 3) + ":" + digits.substring(3);
  }
}
