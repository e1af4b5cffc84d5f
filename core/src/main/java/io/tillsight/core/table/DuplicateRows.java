package io.tillsight.core.table;

import io.tillsight.core.table.source.Cell;
import io.tillsight.core.table.source.CellList;
import java.util.List;

/** Remembers rows by a 64-bit hash, up to four million of them; fewer in a small heap. */
final class DuplicateRows {
  /** The hash of a row without cells. */
  static final long EMPTY = 1125899906842597L;

  private static final int MOST = 1 << 22;

  /** A row takes up to 48 bytes, and half as much again while room is made. */
  private static final int HEAP_PER_ROW = 128;

  private final long most = Math.min(MOST, Runtime.getRuntime().maxMemory() / HEAP_PER_ROW);
  private long[] slots = new long[1 << 12];
  private int[] lines = new int[1 << 12];
  private int used;

  /**
   * Line of the first row with these cells, 0 when there was none; 0 also for rows beyond those
   * that are remembered.
   */
  long before(List<String> fields, long line) {
    return before(hash(fields), line);
  }

  /** As {@link #before(List, long)}, of a row with this hash. */
  long before(long hash, long line) {
    if (2 * used > slots.length) {
      grow();
    }
    int at = place(slots, hash);
    if (slots[at] == hash) {
      return lines[at];
    }
    if (used < most) {
      slots[at] = hash;
      lines[at] = (int) Math.min(line, Integer.MAX_VALUE);
      used++;
    }
    return 0;
  }

  /** Whether so many rows are remembered, should they all differ. */
  boolean remembers(long rows) {
    return rows <= most;
  }

  private void grow() {
    long[] larger = new long[slots.length * 2];
    int[] moved = new int[larger.length];
    for (int i = 0; i < slots.length; i++) {
      if (slots[i] != 0) {
        int at = place(larger, slots[i]);
        larger[at] = slots[i];
        moved[at] = lines[i];
      }
    }
    slots = larger;
    lines = moved;
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
    long hash = EMPTY;
    for (int i = 0; i < fields.size(); i++) {
      Cell cell = CellList.of(fields, i);
      hash = with(hash, cell == null ? Cell.hash(fields.get(i)) : cell.hash());
    }
    return ended(hash);
  }

  /** The hash of a row with one more cell, from {@link #EMPTY} on. */
  static long with(long hash, long cell) {
    long mixed = (hash ^ cell) * 0xbf58476d1ce4e5b9L + 1;
    return mixed ^ mixed >>> 29;
  }

  /** The hash of a row with all its cells, never 0. */
  static long ended(long hash) {
    return hash == 0 ? 1 : hash;
  }
}
