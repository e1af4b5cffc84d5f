package io.tillsight.core.table;

import java.util.List;

/** Remembers rows by a 64-bit hash, up to four million of them. */
final class DuplicateRows {
  private static final int MOST = 1 << 22;
  private long[] slots = new long[1 << 12];
  private int used;

  /** Whether the row was met before; false for rows beyond those that are remembered. */
  boolean isRepeated(List<String> fields) {
    long hash = hash(fields);
    if (2 * used > slots.length) {
      grow();
    }
    int at = place(slots, hash);
    if (slots[at] == hash) {
      return true;
    }
    if (used < MOST) {
      slots[at] = hash;
      used++;
    }
    return false;
  }

  private void grow() {
    long[] larger = new long[slots.length * 2];
    for (long hash : slots) {
      if (hash != 0) {
        larger[place(larger, hash)] = hash;
      }
    }
    slots = larger;
  }

  private static int place(long[] slots, long hash) {
    int mask = slots.length - 1;
    int at = (int) (hash ^ hash >>> 32) & mask;
    while (slots[at] != 0 && slots[at] != hash) {
      at = at + 1 & mask;
    }
    return at;
  }

  private static long hash(List<String> fields) {
    long hash = 1125899906842597L;
    for (String field : fields) {
      for (int i = 0; i < field.length(); i++) {
        hash = 31 * hash + field.charAt(i);
      }
      hash = (hash ^ hash >>> 29) * 0xbf58476d1ce4e5b9L + 1;
    }
    return hash == 0 ? 1 : hash;
  }
}
