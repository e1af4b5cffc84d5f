package io.tillsight.app.report;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Gives the subsets of the embedded fonts names that are the same in each run. OpenPDF draws them
 * by lot, six letters before a plus; any six letters are as good as long as they differ.
 */
final class FontPrefix {
  private static final Pattern DRAWN = Pattern.compile("[A-Z]{6}(?=\\+TillsightSans)");

  private FontPrefix() {}

  /** The document with fixed prefixes of the same length, so that every offset still holds. */
  static byte[] fixed(byte[] document) {
    // Latin-1 maps bytes to characters one to one, both ways.
    String text = new String(document, StandardCharsets.ISO_8859_1);
    Map<String, String> names = new LinkedHashMap<>();
    Matcher matcher = DRAWN.matcher(text);
    StringBuilder fixed = new StringBuilder(text.length());
    while (matcher.find()) {
      String name =
          names.computeIfAbsent(matcher.group(), drawn -> "TILLS" + (char) ('A' + names.size()));
      matcher.appendReplacement(fixed, name);
    }
    matcher.appendTail(fixed);
    return fixed.toString().getBytes(StandardCharsets.ISO_8859_1);
  }
}
