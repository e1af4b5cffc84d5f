package io.tillsight.core.table.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Whether a text is written in an encoding of East Asia with two bytes a character. That it can be
 * decoded proves nothing; the characters must be those that such texts are made of.
 */
final class DoubleBytes {
  private static final double MOST = 0.9;
  private static final double ATTACHED = 0.2;
  private static final double SOME = 0.15;
  private static final double LATE = 0.08;
  private static final int FEW = 3;
  private static final int ENOUGH = 12;
  private static final int DIFFERENT = 6;
  private final byte[] text;

  DoubleBytes(byte[] text) {
    this.text = text;
  }

  /** The name of the one encoding that is proven, null when none or several are. */
  String name() {
    List<String> proven = new ArrayList<>();
    if (isShiftJis(new Counts(text, true))) {
      proven.add(decodes(text, "shift_jis") ? "shift_jis" : "windows-31j");
    }
    Counts even = new Counts(text, false);
    if (isBig5(even)) {
      proven.add("big5");
    }
    if (even.isHighOnly() && isEucJp(even)) {
      proven.add("euc-jp");
    } else if (even.isHighOnly() && isEucKr(even)) {
      proven.add("euc-kr");
    } else if (even.isHighOnly() && isChinese(even)) {
      proven.add(decodes(text, "gbk") ? "gbk" : "gb18030");
    }
    proven.removeIf(name -> !decodes(text, name));
    return proven.size() == 1 ? proven.get(0) : null;
  }

  /** Whether every byte has a meaning. */
  static boolean decodes(byte[] text, String name) {
    if (!Charset.isSupported(name)) {
      return false;
    }
    try {
      CharBuffer decoded =
          Charset.forName(name)
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(text));
      return decoded.length() > 0;
    } catch (CharacterCodingException meaningless) {
      return false;
    }
  }

  /** Kana, or Japanese characters of the first level; hardly any of half width. */
  private static boolean isShiftJis(Counts counts) {
    long kana = counts.leads(0x82, 0x83) + counts.longVowels();
    long first = counts.leads(0x88, 0x97);
    long letters = counts.letters(0x81);
    boolean japanese = kana >= FEW || first >= DIFFERENT && counts.different() >= DIFFERENT;
    return counts.standsAlone()
        && japanese
        && kana + first >= MOST * letters
        && counts.singles() <= SOME * letters;
  }

  private static boolean isBig5(Counts counts) {
    long letters = counts.letters(0xa3);
    return counts.standsAlone()
        && letters >= ENOUGH
        && counts.lowTrails() >= SOME * letters
        && counts.leads(0xa4, 0xc6) >= MOST * letters;
  }

  private static boolean isEucJp(Counts counts) {
    long kana = counts.leads(0xa4, 0xa5);
    long letters = counts.letters(0xa3);
    return kana >= FEW
        && kana >= SOME * letters
        && kana + counts.leads(0xb0, 0xcf) >= MOST * letters;
  }

  private static boolean isEucKr(Counts counts) {
    long letters = counts.letters(0xa3);
    return letters >= ENOUGH
        && counts.different() >= DIFFERENT
        && counts.leads(0xb0, 0xc8) == letters
        && counts.highestTrail() >= 0xe0;
  }

  private static boolean isChinese(Counts counts) {
    long letters = counts.letters(0xa3);
    return letters >= ENOUGH
        && counts.different() >= DIFFERENT
        && counts.leads(0xb0, 0xd7) >= MOST * letters
        && counts.leads(0xd0, 0xd7) >= LATE * letters;
  }

  /** What the pairs of bytes are. */
  private static final class Counts {
    private final long[] leads = new long[256];
    private final Set<Integer> different = new TreeSet<>();
    private long longVowels;
    private long pairs;
    private long attached;
    private long lowTrails;
    private long singles;
    private int highestTrail;

    Counts(byte[] text, boolean halfWidth) {
      int behindPair = 0;
      for (int i = 0; i < text.length; i++) {
        int lead = text[i] & 0xff;
        if (lead < 0x80) {
          continue;
        }
        if (halfWidth && lead >= 0xa1 && lead <= 0xdf) {
          singles++;
        } else if (i + 1 < text.length) {
          boolean letter = i > behindPair && isLetter(text, i - 1) || isLetter(text, i + 2);
          add(lead, text[++i] & 0xff, letter);
          behindPair = i + 1;
        }
      }
    }

    private void add(int lead, int trail, boolean beside) {
      pairs++;
      leads[lead]++;
      attached += beside ? 1 : 0;
      lowTrails += trail < 0x80 ? 1 : 0;
      highestTrail = Math.max(highestTrail, trail);
      longVowels += lead == 0x81 && trail == 0x5b ? 1 : 0;
      different.add(lead << 8 | trail);
    }

    private static boolean isLetter(byte[] text, int at) {
      return at >= 0 && at < text.length && text[at] > 0 && Character.isLetter(text[at]);
    }

    long leads(int from, int to) {
      long sum = 0;
      for (int i = from; i <= to; i++) {
        sum += leads[i];
      }
      return sum;
    }

    /** Characters beyond the rows of signs, which end with a row. */
    long letters(int lastSigns) {
      return leads(lastSigns + 1, 0xff) + longVowels;
    }

    /** The sign of a long vowel in Shift_JIS. */
    long longVowels() {
      return longVowels;
    }

    /** Whether the characters do not stand among ASCII letters, as accents do. */
    boolean standsAlone() {
      return pairs > 0 && attached <= ATTACHED * pairs;
    }

    boolean isHighOnly() {
      return standsAlone() && lowTrails == 0;
    }

    long lowTrails() {
      return lowTrails;
    }

    long singles() {
      return singles;
    }

    int highestTrail() {
      return highestTrail;
    }

    int different() {
      return different.size();
    }
  }
}
