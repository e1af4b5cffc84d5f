package io.tillsight.core.ingest;

import java.util.ArrayList;
import java.util.List;

/** The keys of the rows of a file in their order, hashed once for all passes over it. */
final class LineKeys {
  private static final int BLOCK = 1 << 13;

  private final List<long[]> blocks = new ArrayList<>();
  private final long most;
  private long size;

  /**
   * @param mostBytes room; rows beyond have no key here
   */
  LineKeys(long mostBytes) {
    most = mostBytes / (2 * Long.BYTES);
  }

  /** The key of the next row. */
  void add(LineKey key) {
    if (size < most) {
      int at = (int) (size % BLOCK);
      if (at == 0) {
        blocks.add(new long[2 * BLOCK]);
      }
      long[] last = blocks.get(blocks.size() - 1);
      last[2 * at] = key.high();
      last[2 * at + 1] = key.low();
      size++;
    }
  }

  /** The key of a row, counted from 0; null beyond those that are kept. */
  LineKey get(long row) {
    if (row >= size) {
      return null;
    }
    long[] block = blocks.get((int) (row / BLOCK));
    int at = (int) (row % BLOCK);
    return new LineKey(block[2 * at], block[2 * at + 1]);
  }
}
