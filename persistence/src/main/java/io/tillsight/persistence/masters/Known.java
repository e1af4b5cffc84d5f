package io.tillsight.persistence.masters;

/** "What is known here wins, what is not stays." */
final class Known {
  private Known() {}

  static String orElse(String text, String earlier) {
    return text.isEmpty() ? earlier : text;
  }

  static <T> T orElse(T value, T earlier) {
    return value == null ? earlier : value;
  }
}
