package io.tillsight.core.table.value;

import java.util.Map;

/**
 * The dress of a number taken off: sign, parentheses, currency and percent sign. What remains are
 * digits and separators whose meaning only the column can tell ({@link NumberStyle}). One instance
 * reads one cell after the other.
 */
public final class NumberText {
  private static final int LONGEST = 80;
  private static final int LONGEST_ZERO = 12;
  private String core;
  private int exponent;
  private boolean negative;
  private boolean signed;
  private boolean percent;
  private String currency;
  private boolean plainDigits;

  /** Reads a stripped cell; false when it is no number in any style. */
  public boolean read(String text) {
    currency = null;
    negative = false;
    signed = false;
    percent = false;
    exponent = 0;
    plainDigits = allDigits(text);
    if (plainDigits) {
      core = text;
      return true;
    }
    if (text.length() > LONGEST) {
      return false;
    }
    if (!hasDigit(text)) {
      return isAccountingZero(text);
    }
    String rest = undressed(text);
    return rest != null && split(rest);
  }

  /** Digits and separators, nothing else; never empty. */
  public String core() {
    return core;
  }

  /** Power of ten of scientific notation, 0 without. */
  public int exponent() {
    return exponent;
  }

  /** Whether a minus sign or parentheses were there. */
  public boolean negative() {
    return negative;
  }

  /** Whether a percent sign was there. */
  public boolean percent() {
    return percent;
  }

  /** ISO 4217 code, null without a sign and for a sign of several currencies. */
  public String currency() {
    return currency == null || currency.isEmpty() ? null : currency;
  }

  /** Whether the core is nothing but digits, as they stand in the cell. */
  public boolean plainDigits() {
    return plainDigits;
  }

  /** Spreadsheets write zero as a dash beside the currency: {@code $ -}. */
  private boolean isAccountingZero(String text) {
    if (text.length() > LONGEST_ZERO) {
      return false;
    }
    Map.Entry<String, String> front = CurrencyWords.before(text);
    Map.Entry<String, String> found = front == null ? CurrencyWords.after(text) : front;
    if (found == null) {
      return false;
    }
    int sign = found.getKey().length();
    String rest =
        Blanks.strip(
            front == null ? text.substring(0, text.length() - sign) : text.substring(sign));
    plainDigits = rest.length() == 1 && isMinus(rest.charAt(0));
    core = "0";
    currency = found.getValue();
    return plainDigits;
  }

  private String undressed(String text) {
    String rest = text;
    String before;
    do {
      before = rest;
      rest = withoutFront(withoutBack(rest));
    } while (rest != null && !rest.equals(before));
    return rest == null || rest.isEmpty() ? null : rest;
  }

  private String withoutFront(String text) {
    if (text == null || text.isEmpty()) {
      return null;
    }
    char first = text.charAt(0);
    if (isDigit(first)) {
      return text;
    }
    if (first == '(' && text.endsWith(")")) {
      return sign(true) ? Blanks.strip(text.substring(1, text.length() - 1)) : null;
    }
    if (isMinus(first) || first == '+') {
      return sign(first != '+') ? Blanks.strip(text.substring(1)) : null;
    }
    Map.Entry<String, String> found = CurrencyWords.before(text);
    return found == null ? text : money(found, text.substring(found.getKey().length()));
  }

  private String withoutBack(String text) {
    if (text == null || text.isEmpty()) {
      return null;
    }
    char last = text.charAt(text.length() - 1);
    if (isDigit(last)) {
      return text;
    }
    String shorter = text.substring(0, text.length() - 1);
    if (last == '%') {
      if (percent) {
        return null;
      }
      percent = true;
      return Blanks.strip(shorter);
    }
    if (isMinus(last)) {
      return sign(true) ? Blanks.strip(shorter) : null;
    }
    Map.Entry<String, String> found = CurrencyWords.after(text);
    return found == null
        ? text
        : money(found, text.substring(0, text.length() - found.getKey().length()));
  }

  private boolean sign(boolean minus) {
    if (signed) {
      return false;
    }
    signed = true;
    negative = minus;
    return true;
  }

  private String money(Map.Entry<String, String> found, String rest) {
    if (currency != null) {
      return null;
    }
    currency = found.getValue();
    return Blanks.strip(rest);
  }

  private boolean split(String rest) {
    int end = rest.length();
    int mark = Math.max(rest.indexOf('e'), rest.indexOf('E'));
    if (mark > 0) {
      if (!readExponent(rest.substring(mark + 1))) {
        return false;
      }
      end = mark;
    }
    core = end == rest.length() ? rest : rest.substring(0, end);
    return isCore();
  }

  private boolean readExponent(String text) {
    boolean minus = text.startsWith("-");
    String digits = minus || text.startsWith("+") ? text.substring(1) : text;
    if (!allDigits(digits) || digits.length() > 6) {
      return false;
    }
    exponent = minus ? -Integer.parseInt(digits) : Integer.parseInt(digits);
    return true;
  }

  private boolean isCore() {
    boolean digit = false;
    for (int i = 0; i < core.length(); i++) {
      char character = core.charAt(i);
      if (isDigit(character)) {
        digit = true;
      } else if (character != '.' && character != ',' && !NumberStyle.isGrouping(character)) {
        return false;
      }
    }
    return digit;
  }

  private static boolean isMinus(char character) {
    return character == '-'
        || character == '\u2212'
        || character == '\u2013'
        || character == '\u2010'
        || character == '\u2011';
  }

  private static boolean isDigit(char character) {
    return character >= '0' && character <= '9';
  }

  private static boolean hasDigit(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean allDigits(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isDigit(text.charAt(i))) {
        return false;
      }
    }
    return !text.isEmpty();
  }
}
