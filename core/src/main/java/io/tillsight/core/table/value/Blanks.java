package io.tillsight.core.table.value;

/** White space as spreadsheets write it: space, tab, no-break, narrow, thin and figure spaces. */
public final class Blanks {
  private Blanks() {}

  /**
   * Whether a character counts as white space: marks without width too, such as the byte order mark
   * and those that steer the direction of writing.
   */
  public static boolean is(char character) {
    return character <= ' '
        || character == '\u00a0'
        || character == '\u202f'
        || character >= '\u2000' && character <= '\u200f'
        || character >= '\u202a' && character <= '\u202e'
        || character >= '\u2066' && character <= '\u2069'
        || character == '\u3000'
        || character == '\ufeff';
  }

  /** The text without white space at both ends. */
  public static String strip(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && is(text.charAt(start))) {
      start++;
    }
    while (end > start && is(text.charAt(end - 1))) {
      end--;
    }
    return start == 0 && end == text.length() ? text : text.substring(start, end);
  }

  /** Whether nothing but white space is in the text. */
  public static boolean isBlank(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!is(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
