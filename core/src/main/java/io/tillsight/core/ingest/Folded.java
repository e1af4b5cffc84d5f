package io.tillsight.core.ingest;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Text as it is compared: without case, accents, spaces and punctuation. */
final class Folded {
  private static final Map<Character, String> LETTERS =
      Map.of(
          'ı', "i", 'ø', "o", 'ł', "l", 'đ', "d", 'ß', "ss", 'æ', "ae", 'œ', "oe", 'ð', "d", 'þ',
          "th", 'ə', "a");

  private Folded() {}

  /** Letters and digits only, run together. */
  static String squeezed(String text) {
    return String.join("", words(text));
  }

  /** The words of a text; a change from lower to upper case starts a new one. */
  static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKD);
    boolean lowerBefore = false;
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (Character.getType(c) == Character.NON_SPACING_MARK) {
        continue;
      }
      boolean part = Character.isLetterOrDigit(c);
      if (!part || (lowerBefore && Character.isUpperCase(c))) {
        flush(word, words);
      }
      if (part) {
        append(word, c);
      }
      lowerBefore = Character.isLowerCase(c);
    }
    flush(word, words);
    return words;
  }

  private static void append(StringBuilder word, char c) {
    if (c < 0x80) {
      word.append(c >= 'A' && c <= 'Z' ? (char) (c | 0x20) : c);
      return;
    }
    for (char lower : String.valueOf(c).toLowerCase(Locale.ROOT).toCharArray()) {
      if (Character.isLetterOrDigit(lower)) {
        word.append(LETTERS.getOrDefault(lower, String.valueOf(lower)));
      }
    }
  }

  private static void flush(StringBuilder word, List<String> words) {
    if (!word.isEmpty()) {
      words.add(word.toString());
      word.setLength(0);
    }
  }
}
