package io.tillsight.core.table.source;

import java.nio.charset.Charset;

/** Bytes that are no UTF-8 in a file that otherwise is. */
public final class MixedText {
  private static final char FIRST = '\uf700';
  private static final Charset FALLBACK = Charset.forName("windows-1252");

  private MixedText() {}

  static char mark(byte value) {
    return (char) (FIRST + (value & 0xff));
  }

  /** Whether a text holds such a byte. */
  public static boolean isMarked(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isMark(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** The text with such bytes read as windows-1252. */
  public static String repaired(String text) {
    StringBuilder result = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      if (isMark(text.charAt(i))) {
        byte value = (byte) (text.charAt(i) - FIRST);
        result.setCharAt(i, new String(new byte[] {value}, FALLBACK).charAt(0));
      }
    }
    return result.toString();
  }

  private static boolean isMark(char character) {
    return character >= FIRST && character <= FIRST + 0xff;
  }
}
