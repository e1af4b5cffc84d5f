package io.tillsight.app.words;

import java.util.Currency;
import java.util.Map;

/**
 * How a currency is written, the same on every machine.
 *
 * @param sign symbol or code, empty without a currency
 * @param places decimal places of exact amounts
 */
record CurrencySign(String sign, int places) {
  private static final Map<String, String> SIGNS =
      Map.of("EUR", "€", "USD", "$", "GBP", "£", "JPY", "¥", "CNY", "¥", "INR", "₹", "PLN", "zł");

  /** Of an ISO 4217 code; null or empty for none, unknown codes stand for themselves. */
  static CurrencySign of(String code) {
    if (code == null || code.isBlank()) {
      return new CurrencySign("", 2);
    }
    return new CurrencySign(SIGNS.getOrDefault(code, code), placesOf(code));
  }

  private static int placesOf(String code) {
    try {
      return Math.max(0, Currency.getInstance(code).getDefaultFractionDigits());
    } catch (IllegalArgumentException unknown) {
      return 2;
    }
  }

  /** The sign as it stands before a number: letters keep a distance. */
  String before() {
    boolean letters = !sign.isEmpty() && Character.isLetter(sign.charAt(sign.length() - 1));
    return letters ? sign + "\u00a0" : sign;
  }
}
