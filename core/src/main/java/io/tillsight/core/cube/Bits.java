package io.tillsight.core.cube;

import java.io.IOException;
import java.util.BitSet;

/** One bit per row. Immutable. */
final class Bits {
  private final long[] words;

  Bits(BitSet bits) {
    words = bits.toLongArray();
  }

  boolean get(int row) {
    int word = row >> 6;
    return word < words.length && (words[word] >>> row & 1) != 0;
  }

  /** The nearest bit set at the row or before; there must be one. */
  int last(int row) {
    int word = Math.min(row >> 6, words.length - 1);
    long bits = word == row >> 6 ? words[word] << (63 - row) >>> (63 - row) : words[word];
    while (bits == 0) {
      bits = words[--word];
    }
    return (word << 6) + 63 - Long.numberOfLeadingZeros(bits);
  }

  /** Number of bits set in [from, until). */
  int count(int from, int until) {
    int count = 0;
    for (int row = from; row < until; ) {
      int end = Math.min(until, (row | 63) + 1);
      int word = row >> 6;
      if (word < words.length) {
        long bits = words[word] >>> row << row;
        count += Long.bitCount((end & 63) == 0 ? bits : bits & (1L << end) - 1);
      }
      row = end;
    }
    return count;
  }

  /**
   * Writes the places of the bits set in [from, until), counted from {@code from}, to the front of
   * the target.
   *
   * @return how many they are
   */
  int places(int from, int until, int[] target) {
    int count = 0;
    int first = from >> 6;
    int last = until - 1 >> 6;
    for (int word = first; word <= last && word < words.length; word++) {
      long bits = word == first ? words[word] >>> from << from : words[word];
      bits = word == last ? bits << -until >>> -until : bits;
      for (; bits != 0; bits &= bits - 1) {
        target[count++] = (word << 6) + Long.numberOfTrailingZeros(bits) - from;
      }
    }
    return count;
  }

  void write(SnapshotWriter out) throws IOException {
    out.write(words);
  }

  static Bits read(SnapshotReader in) throws IOException, SnapshotException {
    return new Bits(BitSet.valueOf(in.readLongs()));
  }

  /** Memory it takes. */
  long bytes() {
    return (long) words.length * Long.BYTES;
  }
}
