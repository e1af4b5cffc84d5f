package io.tillsight.core.table.value;

import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Currency signs and codes as they stand before or after an amount. */
public final class CurrencyWords {
  private static final Set<String> CODES =
      Currency.getAvailableCurrencies().stream()
          .map(Currency::getCurrencyCode)
          .collect(Collectors.toUnmodifiableSet());

  /**
   * Longest first, so that {@code R$} is not read as {@code $}. A sign of several currencies has no
   * code.
   */
  private static final List<Map.Entry<String, String>> SIGNS =
      List.of(
          Map.entry("CA$", "CAD"),
          Map.entry("US$", "USD"),
          Map.entry("AU$", "AUD"),
          Map.entry("R$", "BRL"),
          Map.entry("C$", "CAD"),
          Map.entry("A$", "AUD"),
          Map.entry("SFr.", "CHF"),
          Map.entry("Fr.", "CHF"),
          Map.entry("Rs.", "INR"),
          Map.entry("kr.", ""),
          Map.entry("kr", ""),
          Map.entry("K\u010d", "CZK"),
          Map.entry("z\u0142", "PLN"),
          Map.entry("\u20ac", "EUR"),
          Map.entry("$", "USD"),
          Map.entry("\u00a3", "GBP"),
          Map.entry("\u00a5", "JPY"),
          Map.entry("\u20b9", "INR"),
          Map.entry("\u20bd", "RUB"),
          Map.entry("\u20ba", "TRY"),
          Map.entry("\u20aa", "ILS"),
          Map.entry("\u20a9", "KRW"));

  private static final Map<Character, List<Map.Entry<String, String>>> BY_FIRST =
      signsBy(sign -> sign.charAt(0));

  private static final Map<Character, List<Map.Entry<String, String>>> BY_LAST =
      signsBy(sign -> sign.charAt(sign.length() - 1));

  /** Codes that are no words; a header may have words in capitals, such as ALL or TOP. */
  private static final Set<String> IN_HEADERS =
      Set.of(
          "EUR", "USD", "GBP", "CHF", "CAD", "AUD", "JPY", "CNY", "INR", "BRL", "MXN", "SEK", "NOK",
          "DKK", "PLN", "CZK", "HUF", "RON", "ZAR", "MAD", "TND", "DZD", "XOF", "XAF");

  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}$\u20ac\u00a3\u20b9\u00a5]+");

  private CurrencyWords() {}

  /** The signs by one of their characters, in their order. */
  private static Map<Character, List<Map.Entry<String, String>>> signsBy(
      Function<String, Character> character) {
    return SIGNS.stream().collect(Collectors.groupingBy(sign -> character.apply(sign.getKey())));
  }

  /** Those that a text may have there by its character at an index; none of an empty text. */
  private static List<Map.Entry<String, String>> signs(
      Map<Character, List<Map.Entry<String, String>>> by, String text, int index) {
    return text.isEmpty() ? List.of() : by.getOrDefault(text.charAt(index), List.of());
  }

  /** The code of the currency that a header names as a word of its own, null without. */
  public static String inHeader(String header) {
    for (String word : NO_WORD.split(header)) {
      if (IN_HEADERS.contains(word)) {
        return word;
      }
      for (Map.Entry<String, String> sign : SIGNS) {
        if (sign.getKey().equals(word) && sign.getKey().length() == 1) {
          return sign.getValue();
        }
      }
    }
    return null;
  }

  /** Whether a text is an ISO 4217 code, in any case. */
  public static boolean isCode(String text) {
    return text.length() == 3
        && mayBeCode(text, 0)
        && CODES.contains(text.toUpperCase(Locale.ROOT));
  }

  /** Whether amounts of a currency have at most two places after the decimal sign. */
  public static boolean hasAtMostTwoPlaces(String code) {
    return Currency.getInstance(code).getDefaultFractionDigits() <= 2;
  }

  /** The sign or code that a text starts with, null when there is none. */
  static Map.Entry<String, String> before(String text) {
    for (Map.Entry<String, String> sign : signs(BY_FIRST, text, 0)) {
      if (text.startsWith(sign.getKey())) {
        return sign;
      }
    }
    return text.length() > 3 && mayBeCode(text, 0) ? code(text.substring(0, 3)) : null;
  }

  /** The sign or code that a text ends with, null when there is none. */
  static Map.Entry<String, String> after(String text) {
    for (Map.Entry<String, String> sign : signs(BY_LAST, text, text.length() - 1)) {
      if (text.endsWith(sign.getKey())) {
        return sign;
      }
    }
    int at = text.length() - 3;
    return at > 0 && mayBeCode(text, at) ? code(text.substring(at)) : null;
  }

  /** Cheap test that spares most texts the change of case: nothing below A is part of a code. */
  private static boolean mayBeCode(String text, int at) {
    return text.charAt(at) >= 'A' && text.charAt(at + 1) >= 'A' && text.charAt(at + 2) >= 'A';
  }

  private static Map.Entry<String, String> code(String text) {
    return isCode(text) ? Map.entry(text, text.toUpperCase(Locale.ROOT)) : null;
  }
}
