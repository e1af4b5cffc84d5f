package io.tillsight.core.ingest;

/**
 * Finds the keys that come more than once, without remembering all: a bit for each key seen, and
 * the keys themselves only from the second time on. A key that shares the bit of another one is
 * remembered needlessly, never forgotten.
 */
final class RepeatedKeys {
  private static final int LEAST_BITS = 16;
  private static final int MOST_BITS = 29;
  private static final int BITS_PER_KEY = 16;

  private final long[] seen;
  private final int mask;
  private final LongCounts repeated = new LongCounts();

  /** Room for about so many keys. */
  RepeatedKeys(long expected) {
    long wanted = Math.max(1, expected) * BITS_PER_KEY;
    int bits = 64 - Long.numberOfLeadingZeros(wanted);
    bits = Math.min(MOST_BITS, Math.max(LEAST_BITS, bits));
    seen = new long[1 << (bits - 6)];
    mask = (1 << bits) - 1;
  }

  void add(LineKey key) {
    int bit = (int) key.high() & mask;
    long flag = 1L << (bit & 63);
    if ((seen[bit >>> 6] & flag) == 0) {
      seen[bit >>> 6] |= flag;
    } else if (repeated.count(key.low()) == 0) {
      repeated.increment(key.low());
    }
  }

  /** False only for a key that came once. */
  boolean contains(LineKey key) {
    return repeated.count(key.low()) > 0;
  }
}
