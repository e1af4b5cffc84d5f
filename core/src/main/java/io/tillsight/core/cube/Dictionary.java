package io.tillsight.core.cube;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Codes for distinct values, in order of first appearance. */
final class Dictionary<T> {
  private final Map<T, Integer> codes = new HashMap<>();
  private final List<T> values = new ArrayList<>();
  private T lastValue;
  private int lastCode;

  int code(T value) {
    if (value.equals(lastValue)) {
      return lastCode; // the lines of an order come together
    }
    Integer known = codes.putIfAbsent(value, values.size());
    if (known == null) {
      values.add(value);
    }
    lastValue = value;
    lastCode = known == null ? values.size() - 1 : known;
    return lastCode;
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
