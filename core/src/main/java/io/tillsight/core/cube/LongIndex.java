package io.tillsight.core.cube;

import java.util.Arrays;

/** Numbers distinct longs in order of first appearance (open addressing, no boxing). */
final class LongIndex {
  private static final int EMPTY = -1;

  private long[] values = new long[1024];
  private int[] slots = new int[4096];
  private int size;

  LongIndex() {
    Arrays.fill(slots, EMPTY);
  }

  int size() {
    return size;
  }

  long value(int index) {
    return values[index];
  }

  /** The number of the value, a new one when it has none. */
  int indexOf(long value) {
    int slot = find(value);
    if (slots[slot] != EMPTY) {
      return slots[slot];
    }
    if (size == values.length) {
      values = Arrays.copyOf(values, Math.addExact(size, size));
    }
    values[size] = value;
    slots[slot] = size++;
    if (size * 2 > slots.length) {
      grow();
    }
    return size - 1;
  }

  private int find(long value) {
    int mask = slots.length - 1;
    long mixed = value * 0x9E3779B97F4A7C15L;
    int slot = (int) (mixed >>> 32) & mask;
    while (slots[slot] != EMPTY && values[slots[slot]] != value) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    slots = new int[slots.length * 2];
    Arrays.fill(slots, EMPTY);
    for (int index = 0; index < size; index++) {
      slots[find(values[index])] = index;
    }
  }
}
