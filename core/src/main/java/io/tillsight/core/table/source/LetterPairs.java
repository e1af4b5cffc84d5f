package io.tillsight.core.table.source;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** How letters beyond ASCII stand beside others in the words of one language. */
final class LetterPairs {
  private static final String RESOURCE = "letter-pairs.txt";
  private static final char START = '^';
  private static final char END = '$';

  /** Weight of a pair as counted; the rest goes to its letters, each by itself. */
  private static final double AS_COUNTED = 0.8;

  private static final double UNSEEN = 0.3;
  private final Map<String, Integer> counts = new HashMap<>();
  private final double all;
  private final double beyond;

  private LetterPairs(String[] cells) {
    all = Integer.parseInt(cells[1]);
    beyond = Integer.parseInt(cells[2]);
    for (String token : cells[3].split(" ")) {
      int digit = 1;
      while (!Character.isDigit(token.charAt(digit))) {
        digit++;
      }
      counts.put(token.substring(0, digit), Integer.valueOf(token.substring(digit)));
    }
  }

  /** The pairs of each language, by its tag. */
  static Map<String, LetterPairs> byLanguage() {
    Map<String, LetterPairs> languages = new HashMap<>();
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                LetterPairs.class.getResourceAsStream(RESOURCE), StandardCharsets.UTF_8))) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        if (!line.startsWith("#")) {
          String[] cells = line.split(";");
          languages.put(cells[0], new LetterPairs(cells));
        }
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return Map.copyOf(languages);
  }

  /** Number of pairs of a word that {@link #fit} looks at. */
  static int pairs(String word) {
    int pairs = 0;
    for (int i = 0; i <= word.length(); i++) {
      pairs += isBeyond(at(word, i - 1)) || isBeyond(at(word, i)) ? 1 : 0;
    }
    return pairs;
  }

  /**
   * The logarithm of the likelihood that letters beyond ASCII stand as they do in a word, given
   * that the word has such letters. The sum over all its {@link #pairs}.
   */
  double fit(String word) {
    double sum = 0;
    for (int i = 0; i <= word.length(); i++) {
      char before = at(word, i - 1);
      char behind = at(word, i);
      if (isBeyond(before) || isBeyond(behind)) {
        sum += Math.log(likelihood(before, behind));
      }
    }
    return sum;
  }

  private double likelihood(char before, char behind) {
    double pair = counts.getOrDefault("" + before + behind, 0) / all;
    double first = count(before) + UNSEEN;
    double second = behind == END ? count(START) : Math.max(UNSEEN, count(behind));
    double apart = first * second / (all * all);
    return (AS_COUNTED * pair + (1 - AS_COUNTED) * apart) * all / beyond;
  }

  private double count(char letter) {
    return counts.getOrDefault(String.valueOf(letter), 0);
  }

  private static char at(String word, int index) {
    if (index < 0) {
      return START;
    }
    return index == word.length() ? END : Character.toLowerCase(word.charAt(index));
  }

  private static boolean isBeyond(char letter) {
    return letter >= 0x80;
  }
}
