package io.tillsight.persistence.sales;

/**
 * From line keys to two numbers each, in primitive arrays (40 bytes an entry): a million keys must
 * neither cost a million objects nor an index in the database. Open addressing with linear probing;
 * the keys are hashes already, so their high half gives the slot.
 */
final class KeyIndex {
  private static final double FILL = 0.8;

  private final long[] high;
  private final long[] low;
  private final long[] content;
  private final long[] number;
  private final boolean[] taken;
  private int size;
  private long puts;

  /**
   * @param expected most entries that will be put
   */
  KeyIndex(long expected) {
    int slots = Math.toIntExact((long) (expected / FILL) + 16);
    high = new long[slots];
    low = new long[slots];
    content = new long[slots];
    number = new long[slots];
    taken = new boolean[slots];
  }

  /** Adds or replaces an entry. */
  void put(long keyHigh, long keyLow, long entryContent, long entryNumber) {
    int slot = slot(keyHigh, keyLow);
    if (!taken[slot]) {
      if (size >= taken.length - 1) {
        throw new IllegalStateException("More keys than the " + size + " that were announced");
      }
      size++;
    }
    puts++;
    taken[slot] = true;
    high[slot] = keyHigh;
    low[slot] = keyLow;
    content[slot] = entryContent;
    number[slot] = entryNumber;
  }

  /**
   * @return where the key is, -1 when it is not there
   */
  int find(long keyHigh, long keyLow) {
    int slot = slot(keyHigh, keyLow);
    return taken[slot] ? slot : -1;
  }

  long content(int slot) {
    return content[slot];
  }

  long number(int slot) {
    return number[slot];
  }

  /** How often an entry was put, replacements included. */
  long puts() {
    return puts;
  }

  int size() {
    return size;
  }

  private int slot(long keyHigh, long keyLow) {
    int slots = taken.length;
    int slot = (int) (((keyHigh >>> 32) * slots) >>> 32);
    while (taken[slot] && (high[slot] != keyHigh || low[slot] != keyLow)) {
      slot = slot + 1 == slots ? 0 : slot + 1;
    }
    return slot;
  }
}
