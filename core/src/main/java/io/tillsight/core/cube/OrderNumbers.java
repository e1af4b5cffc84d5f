package io.tillsight.core.cube;

import io.tillsight.core.model.SaleLine;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * The numbers of orders as they come; which of them are the same is found out once all are told.
 */
final class OrderNumbers {
  private final List<String> told = new ArrayList<>();

  /** Those that the file did not give. */
  private final BitSet own = new BitSet();

  private String last;

  /** Which one it is; that of the one before when it is the same. */
  int told(String number) {
    if (!number.equals(last)) {
      own.set(told.size(), number.startsWith(SaleLine.OWN_ORDER));
      told.add(number);
      last = number;
    }
    return told.size() - 1;
  }

  int size() {
    return told.size();
  }

  /** Adds those of another one behind these. */
  void append(OrderNumbers other) {
    other.own.stream().forEach(index -> own.set(told.size() + index));
    told.addAll(other.told);
    last = other.told.isEmpty() ? last : other.last;
  }

  /** Codes for all: the same for equal ones, in order of first appearance. */
  Coded coded() {
    int[] codes = EqualTexts.firsts(told);
    boolean[] given = new boolean[codes.length];
    int size = 0;
    for (int i = 0; i < codes.length; i++) {
      if (codes[i] == i) {
        codes[i] = size;
        given[size] = !own.get(i);
        size++;
      } else {
        codes[i] = codes[codes[i]];
      }
    }
    return new Coded(codes, size, given);
  }

  /**
   * Orders by code.
   *
   * @param codes of all that were told
   * @param size how many different ones there are
   * @param given whether the file gave the number, by code
   */
  record Coded(int[] codes, int size, boolean[] given) {}
}
