package io.tillsight.core.ingest;

/** Counts by 64-bit hash, in 12 bytes for each place; small enough for millions of keys. */
final class LongCounts {
  private long[] keys = new long[1 << 10];
  private int[] counts = new int[1 << 10];
  private int size;

  /** Adds one; returns the count after that. */
  int increment(long key) {
    return add(key, 1);
  }

  /** Adds some, at least one; returns the count after that. */
  int add(long key, int more) {
    int slot = slot(key);
    if (counts[slot] == 0) {
      if (2 * size >= keys.length) {
        grow();
        slot = slot(key);
      }
      keys[slot] = key;
      size++;
    }
    counts[slot] += more;
    return counts[slot];
  }

  /** The count, 0 for a key that was never seen. */
  int count(long key) {
    return counts[slot(key)];
  }

  /** How many keys there are. */
  int size() {
    return size;
  }

  private int slot(long key) {
    int mask = keys.length - 1;
    int slot = (int) (key ^ (key >>> 32)) & mask;
    while (counts[slot] != 0 && keys[slot] != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldCounts = counts;
    keys = new long[oldKeys.length * 2];
    counts = new int[oldKeys.length * 2];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldCounts[i] != 0) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        counts[slot] = oldCounts[i];
      }
    }
  }
}
