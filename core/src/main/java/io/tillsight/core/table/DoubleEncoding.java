package io.tillsight.core.table;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Text that was UTF-8, read as windows-1252 and written as UTF-8 again. */
final class DoubleEncoding {
  private static final Charset MISREAD = Charset.forName("windows-1252");
  private static final String LEADS = "\u00c3\u00c2\u00e2\u00c5\u00c4";

  private DoubleEncoding() {}

  /** The text before it was encoded twice, null when it does not look so. */
  static String undone(String text) {
    if (!isSuspicious(text)) {
      return null;
    }
    try {
      ByteBuffer bytes = MISREAD.newEncoder().encode(CharBuffer.wrap(text));
      String plain = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
      return plain.length() < text.length() ? plain : null;
    } catch (CharacterCodingException notTwice) {
      return null;
    }
  }

  private static boolean isSuspicious(String text) {
    for (int i = 0; i + 1 < text.length(); i++) {
      if (LEADS.indexOf(text.charAt(i)) >= 0 && text.charAt(i + 1) >= 0x80) {
        return true;
      }
    }
    return false;
  }
}
