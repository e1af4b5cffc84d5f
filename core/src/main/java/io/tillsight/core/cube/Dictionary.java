package io.tillsight.core.cube;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Codes for distinct values, in order of first appearance. */
final class Dictionary<T> {
  private static final int RECENT = 1 << 10;

  private final Map<T, Integer> codes = new HashMap<>();
  private final List<T> values = new ArrayList<>();
  private final Object[] recentValues = new Object[RECENT];
  private final int[] recentCodes = new int[RECENT];
  private T lastValue;
  private int lastCode;

  int code(T value) {
    // The lines of an order come together, and most columns have few values.
    if (!value.equals(lastValue)) {
      int hash = value.hashCode();
      int place = (hash ^ hash >>> 10 ^ hash >>> 20) & RECENT - 1;
      if (!value.equals(recentValues[place])) {
        recentValues[place] = value;
        recentCodes[place] = looked(value);
      }
      lastValue = value;
      lastCode = recentCodes[place];
    }
    return lastCode;
  }

  private int looked(T value) {
    Integer known = codes.putIfAbsent(value, values.size());
    if (known == null) {
      values.add(value);
      return values.size() - 1;
    }
    return known;
  }

  /** Position of each code's value among all values in this order. */
  int[] ranks(Comparator<T> order) {
    int[] ranks = new int[values.size()];
    int rank = 0;
    for (T value : values.stream().sorted(order).toList()) {
      ranks[codes.get(value)] = rank++;
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
