package io.tillsight.core.cube;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds the equal ones among very many texts: they are divided by their hashes first, so that each
 * portion is looked through within the nearest memory, and several at the same time.
 */
final class EqualTexts {
  private static final int MIX = 0x9e3779b1;
  private static final int FEW = 1 << 12;
  private static final int MOST_PORTION_BITS = 12;

  private final List<String> texts;
  private final int[] hashes;

  /** The texts by portion, in their order in each. */
  private final int[] divided;

  private final int[] starts;

  private EqualTexts(List<String> texts) {
    this.texts = texts;
    this.hashes = new int[texts.size()];
    Arrays.parallelSetAll(hashes, i -> mixed(texts.get(i).hashCode()));
    int bits = Integer.SIZE - Integer.numberOfLeadingZeros(texts.size() / FEW);
    int shift = Integer.SIZE - Math.min(MOST_PORTION_BITS, bits);
    int[] portions = new int[hashes.length];
    // A shift by all bits would be one by none.
    Arrays.setAll(portions, i -> bits == 0 ? 0 : hashes[i] >>> shift);
    int count = bits == 0 ? 1 : 1 << Integer.SIZE - shift;
    this.starts = CountingSort.offsets(portions, portions.length, count);
    this.divided = CountingSort.sort(portions, null, portions.length, count);
  }

  private static int mixed(int hash) {
    int mixed = hash * MIX;
    return mixed ^ mixed >>> 15;
  }

  /** For each text the index of the first that equals it. */
  static int[] firsts(List<String> texts) {
    EqualTexts all = new EqualTexts(texts);
    int[] firsts = new int[texts.size()];
    IntStream.range(0, all.starts.length - 1)
        .parallel()
        .forEach(portion -> all.find(portion, firsts));
    return firsts;
  }

  private void find(int portion, int[] firsts) {
    int from = starts[portion];
    int until = starts[portion + 1];
    int[] places = new int[Integer.highestOneBit(Math.max(1, until - from)) << 2];
    for (int at = from; at < until; at++) {
      int index = divided[at];
      int place = hashes[index] & places.length - 1;
      while (places[place] != 0 && !areEqual(places[place] - 1, index)) {
        place = place + 1 & places.length - 1;
      }
      if (places[place] == 0) {
        places[place] = index + 1;
      }
      firsts[index] = places[place] - 1;
    }
  }

  private boolean areEqual(int one, int other) {
    return hashes[one] == hashes[other] && texts.get(one).equals(texts.get(other));
  }
}
