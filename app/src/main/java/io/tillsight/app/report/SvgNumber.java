package io.tillsight.app.report;

/** Numbers with at most two decimals, always with a point, whatever the locale. */
final class SvgNumber {
  private SvgNumber() {}

  static String of(double value) {
    long hundredths = Math.round(value * 100);
    String sign = hundredths < 0 ? "-" : "";
    long size = Math.abs(hundredths);
    String whole = sign + size / 100;
    long rest = size % 100;
    if (rest == 0) {
      return whole;
    }
    String decimals = rest < 10 ? "0" + rest : Long.toString(rest);
    return whole + "." + (rest % 10 == 0 ? decimals.substring(0, 1) : decimals);
  }
}
