package io.tillsight.core.cube;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Codes for distinct values, in order of first appearance: open addressing, few steps a look-up.
 */
final class Dictionary<T> {
  private static final int FIRST_PLACES = 1 << 6;
  private static final int MIX = 0x9e3779b1;
  private static final int FREE = -1;

  private final List<T> values = new ArrayList<>();

  /** Codes by hash. */
  private int[] places = free(FIRST_PLACES);

  /** Hashes by code. */
  private int[] hashes = new int[FIRST_PLACES];

  private T lastValue;
  private int lastCode;

  int code(T value) {
    // The lines of an order come together.
    if (value != lastValue) {
      lastCode = looked(value);
      lastValue = value;
    }
    return lastCode;
  }

  private int looked(T value) {
    return looked(value, value.hashCode() * MIX);
  }

  private int looked(T value, int hash) {
    int place = place(hash);
    while (places[place] != FREE) {
      int code = places[place];
      if (hashes[code] == hash && values.get(code).equals(value)) {
        return code;
      }
      place = place + 1 & places.length - 1;
    }
    return added(value, hash, place);
  }

  /** The codes here of what another one has, by its codes there; what is new is added. */
  int[] codes(Dictionary<T> other) {
    int[] codes = new int[other.values.size()];
    for (int code = 0; code < codes.length; code++) {
      codes[code] = looked(other.values.get(code), other.hashes[code]);
    }
    return codes;
  }

  private int added(T value, int hash, int place) {
    int code = values.size();
    if (code == hashes.length) {
      hashes = Arrays.copyOf(hashes, 2 * code);
    }
    values.add(value);
    hashes[code] = hash;
    places[place] = code;
    if (2 * values.size() > places.length) {
      grow();
    }
    return code;
  }

  private void grow() {
    places = free(2 * places.length);
    for (int code = 0; code < values.size(); code++) {
      int place = place(hashes[code]);
      while (places[place] != FREE) {
        place = place + 1 & places.length - 1;
      }
      places[place] = code;
    }
  }

  private int place(int hash) {
    return (hash ^ hash >>> 15) & places.length - 1;
  }

  private static int[] free(int places) {
    int[] free = new int[places];
    Arrays.fill(free, FREE);
    return free;
  }

  /** Position of each code's value among all values in this order. */
  int[] ranks(Comparator<T> order) {
    int[] sorted =
        IntStream.range(0, values.size())
            .boxed()
            .sorted(Comparator.comparing(values::get, order))
            .mapToInt(Integer::intValue)
            .toArray();
    int[] ranks = new int[sorted.length];
    for (int rank = 0; rank < sorted.length; rank++) {
      ranks[sorted[rank]] = rank;
    }
    return ranks;
  }

  int size() {
    return values.size();
  }

  List<T> values() {
    return List.copyOf(values);
  }
}
