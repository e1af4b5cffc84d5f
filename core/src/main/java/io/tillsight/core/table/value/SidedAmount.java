package io.tillsight.core.table.value;

/**
 * An amount with its side written behind it: {@code 125.00 CR}, {@code 1.234,56 S}.
 *
 * @param amount the text before the side
 * @param side the side
 * @param word whether it is written with two letters, which nothing but a side has
 */
public record SidedAmount(String amount, Side side, boolean word) {
  private static final int LONGEST_MARK = 3;

  /** The amount of a stripped text, null when it is something else. */
  public static SidedAmount of(String text) {
    int start = text.length();
    while (start > 0 && isOfMark(text.charAt(start - 1))) {
      start--;
    }
    int length = text.length() - start;
    if (start == 0 || length == 0 || length > LONGEST_MARK) {
      return null;
    }
    String mark = text.substring(start);
    String amount = Blanks.strip(text.substring(0, start));
    Side side = Side.of(mark);
    if (side == null || amount.isEmpty()) {
      return null;
    }
    return new SidedAmount(amount, side, mark.length() > 1 && Character.isLetter(mark.charAt(1)));
  }

  private static boolean isOfMark(char character) {
    return character == '.' || Character.isLetter(character);
  }
}
