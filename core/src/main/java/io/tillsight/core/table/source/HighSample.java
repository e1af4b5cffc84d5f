package io.tillsight.core.table.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Set;

/** The first lines of a file that hold bytes beyond ASCII, to tell an encoding by. */
final class HighSample {
  private static final int MOST_BYTES = 1 << 18;
  private static final int LONGEST_LINE = 1 << 12;
  private static final int MOST_WORDS = 400;
  private static final int PIECE = 1 << 16;

  /** Pieces in which such lines are looked for. */
  private static final int MOST_PIECES = 1 << 10;

  private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
  private final byte[] line = new byte[LONGEST_LINE];
  private int length;
  private boolean high;
  private boolean cut;

  private HighSample() {}

  /** Reads from the start, no more than needed. */
  static HighSample of(InputStream in) throws IOException {
    HighSample sample = new HighSample();
    byte[] piece = new byte[PIECE];
    for (int i = 0; i < MOST_PIECES && sample.kept.size() < MOST_BYTES; i++) {
      int size = in.readNBytes(piece, 0, PIECE);
      sample.add(piece, size);
      if (size < PIECE) {
        break;
      }
    }
    sample.endLine();
    return sample;
  }

  private void add(byte[] piece, int size) {
    for (int i = 0; i < size; i++) {
      byte value = piece[i];
      if (value == '\n' || value == '\r') {
        endLine();
      } else if (length < LONGEST_LINE) {
        line[length++] = value;
        high |= value < 0;
      } else {
        cut = true;
      }
    }
  }

  private void endLine() {
    // A line that was cut may end inside a character.
    if (high && !cut) {
      kept.write(line, 0, length);
      kept.write('\n');
    }
    length = 0;
    high = false;
    cut = false;
  }

  /** The lines, each with its end. */
  byte[] bytes() {
    return kept.toByteArray();
  }

  /** Different words of letters and bytes beyond ASCII, with such a byte; a character a byte. */
  Set<String> words() {
    Set<String> words = new LinkedHashSet<>();
    StringBuilder word = new StringBuilder();
    boolean beyond = false;
    for (char next : kept.toString(StandardCharsets.ISO_8859_1).toCharArray()) {
      if (next >= 0x80 || Character.isLetter(next)) {
        word.append(next);
        beyond |= next >= 0x80;
      } else {
        if (beyond && words.size() < MOST_WORDS) {
          words.add(word.toString());
        }
        word.setLength(0);
        beyond = false;
      }
    }
    return words;
  }
}
