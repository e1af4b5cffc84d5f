package io.tillsight.core.table.source;

import java.nio.charset.Charset;
import java.util.List;

/**
 * Which code page a file without UTF-8 is written in. That it can be decoded proves nothing; what
 * tells is whether the letters stand where letters stand and signs where signs do.
 */
final class SingleByteGuess {
  /** In order of preference when nothing tells them apart. */
  static final List<String> CANDIDATES =
      List.of("windows-1252", "iso-8859-15", "IBM850", "macintosh");

  private static final double FOREIGN = 0.25;
  private static final int FEW_LETTERS = 6;
  private static final String COMMON =
      "\u00e9\u00e8\u00ea\u00eb\u00e0\u00e2\u00e4\u00e1\u00e3\u00e7\u00ee\u00ef\u00ed\u00f4\u00f6"
          + "\u00f3\u00f9\u00fb\u00fc\u00fa\u00f1\u00df\u00c9\u00c8\u00c0\u00c7\u00c4\u00d6\u00dc"
          + "\u00e5\u00f8\u00e6\u0153\u0152\u00ea\u00f5\u00c5\u00d8\u00d1\u00c1\u00d3";
  private static final String SIGNS =
      "\u20ac\u00a3\u00b0\u00ab\u00bb\u2019\u2013\u2014\u00a0\u00a7";

  private SingleByteGuess() {}

  /**
   * Whether words are written with letters beyond ASCII throughout, as in Greek, Russian or
   * Japanese: none of the code pages here has them.
   */
  static boolean isForeign(ByteCensus census) {
    long high = 0;
    long within = 0;
    for (int value = 0x80; value < 0x100; value++) {
      long[] neighbours = census.neighboursOf(value);
      for (int i = 0; i < neighbours.length; i++) {
        high += neighbours[i];
        within += i == ByteCensus.HIGH * 6 + ByteCensus.HIGH ? neighbours[i] : 0;
      }
    }
    return within >= FEW_LETTERS && within > FOREIGN * high;
  }

  /** Name of the best code page. */
  static String best(ByteCensus census) {
    String best = CANDIDATES.get(0);
    double highest = Double.NEGATIVE_INFINITY;
    for (String name : CANDIDATES) {
      double score = score(census, name);
      if (score > highest) {
        highest = score;
        best = name;
      }
    }
    return best;
  }

  private static double score(ByteCensus census, String name) {
    Charset charset = EncodingName.charset(name);
    double sum = 0;
    for (int value = 0x80; value < 0x100; value++) {
      long[] neighbours = census.neighboursOf(value);
      char character = new String(new byte[] {(byte) value}, charset).charAt(0);
      for (int i = 0; i < neighbours.length; i++) {
        if (neighbours[i] > 0) {
          sum += neighbours[i] * plausibility(character, i / 6, i % 6);
        }
      }
    }
    return sum;
  }

  private static double plausibility(char character, int before, int after) {
    if (character == '\ufffd' || Character.isISOControl(character)) {
      return -10;
    }
    boolean word = isLetter(before) || isLetter(after);
    if (Character.isLetter(character)) {
      if (!word && before != ByteCensus.HIGH && after != ByteCensus.HIGH) {
        return -1;
      }
      boolean odd = Character.isUpperCase(character) && before == ByteCensus.LOWER;
      return (COMMON.indexOf(character) >= 0 ? 2 : 0.5) - (odd ? 2 : 0);
    }
    if (character >= '\u2500' && character <= '\u25ff') {
      return -3;
    }
    boolean inside = isLetter(before) && isLetter(after) && character != '\u2019';
    if (SIGNS.indexOf(character) >= 0) {
      return inside ? -1 : 1.5;
    }
    return inside ? -2 : -0.5;
  }

  private static boolean isLetter(int kind) {
    return kind == ByteCensus.LOWER || kind == ByteCensus.UPPER;
  }
}
