package io.tillsight.core.table.source;

import java.util.ArrayList;
import java.util.List;

/**
 * Counts over all bytes of a file what an encoding can be told by. Fed in pieces; needs little
 * memory whatever the size.
 */
final class ByteCensus {
  /** Most lines that are remembered by number. */
  static final int REMEMBERED = 1000;

  /** What stands beside a byte. */
  static final int OTHER = 0;

  static final int LOWER = 1;
  static final int UPPER = 2;
  static final int DIGIT = 3;
  static final int BLANK = 4;
  static final int HIGH = 5;
  private static final int[] KIND = kinds();
  private static final long TOP_BITS = 0x8080808080808080L;
  private static final long OTHER_BITS = ~TOP_BITS;
  private static final long LEAST_PLAIN = 0x2020202020202020L;
  private static final long LINE_ENDS = 0x0a0a0a0a0a0a0a0aL;
  private static final int FROM_LINE_END_TO_BLANK = ' ' - '\n';

  /** Occurrences of each byte from 0x80 between two kinds of neighbours. */
  private final long[][] neighbours = new long[128][36];

  private final List<Long> brokenLines = new ArrayList<>();
  private long line = 1;
  private long bytes;
  private long high;
  private long sequences;
  private long broken;
  private long zeros;
  private long controls;
  private long firstControlLine;
  private int previous = '\n';
  private int current = -1;
  private int expected;
  private int lead;
  private int done;

  void add(byte[] buffer, int length) {
    int i = 0;
    while (i < length) {
      boolean mayBePlain = current < 0x80 && expected == 0 && current != '\r';
      if (mayBePlain && i + Long.BYTES <= length && takePlain(EightBytes.at(buffer, i))) {
        i += Long.BYTES;
        previous = buffer[i - 2];
        current = buffer[i - 1];
        continue;
      }
      int value = buffer[i] & 0xff;
      if (value >= 0x80 || expected > 0) {
        decode(value);
      }
      if (value < 0x20) {
        control(value);
      }
      if (value >= 0x80 || current >= 0x80) {
        remember(value);
      }
      previous = current;
      current = value;
      i++;
    }
    bytes += length;
  }

  /**
   * Takes eight bytes that are all below 0x80, none of them a control character but for line feeds;
   * false for others.
   */
  private boolean takePlain(long eight) {
    long noEnd = eight ^ LINE_ENDS;
    long ends = ~((noEnd & OTHER_BITS) + OTHER_BITS | noEnd | OTHER_BITS);
    long others = eight + (ends >>> Byte.SIZE - 1) * FROM_LINE_END_TO_BLANK;
    if (((others | others - LEAST_PLAIN) & TOP_BITS) != 0) {
      return false;
    }
    line += Long.bitCount(ends);
    return true;
  }

  void finish() {
    if (expected > 0) {
      breakHere();
    }
    remember('\n');
  }

  private void remember(int next) {
    if (current >= 0x80) {
      neighbours[current - 0x80][KIND[Math.max(previous, 0)] * 6 + KIND[next]]++;
    }
  }

  private void control(int value) {
    if (value == '\n' && current != '\r' || value == '\r') {
      line++;
    } else if (value != '\n' && value != '\t' && value != '\f' && value != 0x1a) {
      countControl(value);
    }
  }

  private void countControl(int value) {
    zeros += value == 0 ? 1 : 0;
    controls++;
    if (firstControlLine == 0) {
      firstControlLine = line;
    }
  }

  private void decode(int value) {
    if (expected == 0) {
      start(value);
      return;
    }
    boolean second = done == 1;
    boolean fits =
        value >= 0x80
            && value < 0xc0
            && !(second && lead == 0xe0 && value < 0xa0)
            && !(second && lead == 0xed && value >= 0xa0)
            && !(second && lead == 0xf0 && value < 0x90)
            && !(second && lead == 0xf4 && value >= 0x90);
    if (!fits) {
      breakHere();
      expected = 0;
      if (value >= 0x80) {
        start(value);
      }
    } else if (++done == expected) {
      sequences++;
      expected = 0;
    }
  }

  private void start(int value) {
    high++;
    lead = value;
    done = 1;
    if (value >= 0xc2 && value < 0xe0) {
      expected = 2;
    } else if (value >= 0xe0 && value < 0xf0) {
      expected = 3;
    } else if (value >= 0xf0 && value < 0xf5) {
      expected = 4;
    } else {
      expected = 0;
      breakHere();
    }
  }

  private void breakHere() {
    broken++;
    if (brokenLines.size() < REMEMBERED
        && (brokenLines.isEmpty() || brokenLines.get(brokenLines.size() - 1) != line)) {
      brokenLines.add(line);
    }
  }

  long bytes() {
    return bytes;
  }

  long high() {
    return high;
  }

  /** Well-formed UTF-8 sequences of more than one byte. */
  long sequences() {
    return sequences;
  }

  /** Places where the bytes are no UTF-8. */
  long broken() {
    return broken;
  }

  List<Long> brokenLines() {
    return List.copyOf(brokenLines);
  }

  long zeros() {
    return zeros;
  }

  long controls() {
    return controls;
  }

  /** Line of the first control character, 0 without. */
  long firstControlLine() {
    return firstControlLine;
  }

  long lines() {
    return line;
  }

  long[] neighboursOf(int value) {
    return neighbours[value - 0x80];
  }

  private static int[] kinds() {
    int[] kinds = new int[256];
    for (int i = 0; i < 256; i++) {
      if (i >= 0x80) {
        kinds[i] = HIGH;
      } else if (Character.isLowerCase(i)) {
        kinds[i] = LOWER;
      } else if (Character.isUpperCase(i)) {
        kinds[i] = UPPER;
      } else if (Character.isDigit(i)) {
        kinds[i] = DIGIT;
      } else if (i <= ' ') {
        kinds[i] = BLANK;
      }
    }
    return kinds;
  }
}
