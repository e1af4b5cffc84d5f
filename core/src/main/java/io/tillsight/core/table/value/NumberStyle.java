package io.tillsight.core.table.value;

import java.math.BigDecimal;

/**
 * How a column writes its numbers.
 *
 * <p>Grouping is strict: groups of three, or two with a last group of three as in India, one kind
 * of sign within a number, no leading zero. So {@code 1,5} is never read as 15.
 */
public enum NumberStyle {
  /** 1,234.50 or 1'234.50 or 1 234.50. */
  POINT('.', ','),
  /** 1.234,50 or 1 234,50. */
  COMMA(',', '.');

  private static final int LARGEST_EXPONENT = 18;
  private final char decimal;
  private final char grouping;

  NumberStyle(char decimal, char grouping) {
    this.decimal = decimal;
    this.grouping = grouping;
  }

  /** The decimal sign. */
  public char decimal() {
    return decimal;
  }

  /** Whether a character can only group digits, in either style. */
  static boolean isGrouping(char character) {
    return character == ' '
        || character == '\''
        || character == '\u2019'
        || character == '\u00a0'
        || character == '\u202f'
        || character == '\u2009'
        || character == '\u2007';
  }

  /** Whether the digits are well written in this style. */
  public boolean accepts(NumberText text) {
    return text.plainDigits() || groupsEnd(text.core()) >= 0;
  }

  /** The sign that groups the digits, 0 when none does. */
  public char groupingIn(String core) {
    for (int i = 0; i < core.length(); i++) {
      char character = core.charAt(i);
      if (character == grouping || isGrouping(character)) {
        return character;
      }
    }
    return 0;
  }

  /**
   * The exact value; a percentage as a ratio.
   *
   * @return null when the digits are not well written in this style
   * @throws ArithmeticException when the value is 10^18 or more, or has more than 40 digits after
   *     the point
   */
  public BigDecimal value(NumberText text) {
    if (!accepts(text)) {
      return null;
    }
    BigDecimal value = new BigDecimal(text.plainDigits() ? text.core() : plain(text.core()));
    if (Math.abs(text.exponent()) > 2 * LARGEST_EXPONENT + 4) {
      throw new ArithmeticException("exponent");
    }
    value = value.scaleByPowerOfTen(text.exponent());
    if (text.percent()) {
      value = value.movePointLeft(2);
    }
    if (value.precision() - value.scale() > LARGEST_EXPONENT && value.signum() != 0) {
      throw new ArithmeticException("magnitude");
    }
    return text.negative() ? value.negate() : value;
  }

  private String plain(String core) {
    StringBuilder digits = new StringBuilder(core.length() + 1);
    for (int i = 0; i < core.length(); i++) {
      char character = core.charAt(i);
      if (character == decimal) {
        digits.append(digits.isEmpty() ? "0." : ".");
      } else if (character >= '0' && character <= '9') {
        digits.append(character);
      }
    }
    return digits.toString();
  }

  /** Index of the decimal sign or the end, -1 when the integer part is not well written. */
  private int groupsEnd(String core) {
    int end = core.indexOf(decimal);
    if (end < 0) {
      end = core.length();
    } else if (!onlyDigits(core, end + 1) || end + 1 == core.length() && end == 0) {
      return -1;
    }
    int last = -1;
    char sign = 0;
    boolean indian = false;
    for (int i = 0; i < end; i++) {
      char character = core.charAt(i);
      if (character >= '0' && character <= '9') {
        continue;
      }
      int length = i - last - 1;
      if (sign != 0 && character != sign
          || sign == 0 && (length < 1 || length > 3 || core.charAt(0) == '0')
          || sign != 0 && length != 3 && length != 2) {
        return -1;
      }
      indian |= sign != 0 && length == 2;
      sign = character;
      last = i;
    }
    boolean grouped = sign != 0;
    return grouped && (end - last - 1 != 3 || indian && sign != ',' && sign != '.') ? -1 : end;
  }

  private static boolean onlyDigits(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }
}
