package io.tillsight.sample;

/** Money in cents as text, whatever the locale. */
final class Cents {
  private static final int PER_UNIT = 100;
  private static final int TEN = 10;

  private Cents() {}

  /** With a decimal point and two decimals. */
  static String text(long cents) {
    return append(new StringBuilder(), cents).toString();
  }

  static StringBuilder append(StringBuilder out, long cents) {
    if (cents < 0) {
      out.append('-');
    }
    long size = Math.abs(cents);
    out.append(size / PER_UNIT).append('.');
    if (size % PER_UNIT < TEN) {
      out.append('0');
    }
    return out.append(size % PER_UNIT);
  }
}
