package io.tillsight.core.table;

import java.util.HashSet;
import java.util.Set;

/** A few values and shapes of a column, to tell whether a text belongs there. */
final class TextProfile {
  private static final int EARLY = 2000;
  private static final int MOST_VALUES = 300;
  private static final int MOST_SHAPES = 60;
  private static final int LONGEST_SHAPE = 24;
  private final Set<String> values = new HashSet<>();
  private final Set<String> shapes = new HashSet<>();
  private final Set<String> coarse = new HashSet<>();
  private int shortest = Integer.MAX_VALUE;
  private int longest;
  private long added;

  void add(String text, long times) {
    added += times;
    shortest = Math.min(shortest, text.length());
    longest = Math.max(longest, text.length());
    boolean early = added < EARLY;
    if (early && values.size() < MOST_VALUES && text.length() < 200) {
      values.add(text);
    }
    if (early && shapes.size() < MOST_SHAPES) {
      shapes.add(shape(text, true));
      coarse.add(shape(text, false));
    }
  }

  /** Whether no further text changes what is remembered but lengths. */
  boolean isComplete() {
    return added >= EARLY;
  }

  /** For texts behind those of a complete one: of them, only lengths are remembered. */
  static TextProfile ofFurther() {
    TextProfile profile = new TextProfile();
    profile.added = EARLY;
    return profile;
  }

  /** Adds further texts. */
  void add(TextProfile further) {
    shortest = Math.min(shortest, further.shortest);
    longest = Math.max(longest, further.longest);
  }

  /** A value of five digits, perhaps with a fraction, null when none is remembered. */
  String anyDigits() {
    return values.stream()
        .filter(value -> value.matches("\\d{5}(?:[.,]\\d+)?"))
        .min(String::compareTo)
        .orElse(null);
  }

  /**
   * How strange a text would be here: 0 for a known value, up to 3 for another length and shape.
   */
  double strangeness(String text) {
    if (values.contains(text)) {
      return 0;
    }
    if (shapes.contains(shape(text, true))) {
      return 0.3;
    }
    double cost = coarse.contains(shape(text, false)) ? 0.8 : 2;
    return text.length() < shortest || text.length() > longest ? cost + 1 : cost;
  }

  /** Runs of capitals, small letters, digits and spaces as one sign each, or each sign apart. */
  private static String shape(String text, boolean exact) {
    StringBuilder shape = new StringBuilder();
    char last = 0;
    for (int i = 0; i < text.length() && shape.length() < LONGEST_SHAPE; i++) {
      char kind = kind(text.charAt(i));
      if (exact && (kind == '9' || kind == 'A') || kind != last) {
        shape.append(kind);
      }
      last = kind;
    }
    return shape.toString();
  }

  private static char kind(char character) {
    if (Character.isDigit(character)) {
      return '9';
    }
    if (Character.isUpperCase(character)) {
      return 'A';
    }
    return Character.isLetter(character) ? 'a' : character;
  }
}
