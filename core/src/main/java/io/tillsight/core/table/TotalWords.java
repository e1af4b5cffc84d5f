package io.tillsight.core.table;

import io.tillsight.core.table.value.Blanks;
import java.util.List;
import java.util.regex.Pattern;

/** Words that head a line of totals. */
final class TotalWords {
  private static final Pattern TOTAL =
      Pattern.compile(
          "(?iu)(?:(?:grand|general|sub|sous|gesamt|zwischen|end)[ -]?)?"
              + "(?:totale?s?|totaux|summe|somme|sum|suma|soma)\\b.{0,60}"
              + "|(?iu)(?:total|subtotal|sous-total).{0,60}|(?iu)ensemble|insgesamt|gesamt(?:betrag)?|totali|tot\\.|\\*{1,3}");
  private static final Pattern PART =
      Pattern.compile("(?iu)(?:sub|sous|zwischen)[ -]?(?:total|summe).*|\\*");

  private TotalWords() {}

  /** Index of the first cell that heads a line of totals, -1 without. */
  static int find(List<String> cells) {
    int filled = 0;
    for (int i = 0; i < cells.size() && filled < 3; i++) {
      if (!CellTrait.BLANK.of(cells, i)) {
        filled++;
        if (CellTrait.TOTAL.of(cells, i)) {
          return i;
        }
      }
    }
    return -1;
  }

  /** Whether the words head a line of totals. */
  static boolean heads(String cell) {
    String text = Blanks.strip(cell);
    return !text.isEmpty() && mayBe(text) && TOTAL.matcher(text).matches();
  }

  /** Cheap test that spares most texts the pattern: a star, or a word of at least three letters. */
  private static boolean mayBe(String text) {
    char first = Character.toLowerCase(text.charAt(0));
    return first == '*'
        || "tsgezi".indexOf(first) >= 0
            && text.length() > 2
            && Character.isLetter(text.charAt(1))
            && Character.isLetter(text.charAt(2));
  }

  /** Whether the words say that it is the total of a part. */
  static boolean isPart(String cell) {
    String text = Blanks.strip(cell);
    return !"*".equals(text) && PART.matcher(text).matches();
  }
}
