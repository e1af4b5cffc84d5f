package io.tillsight.core.table;

/** Tells hashes that come again from most of those that come once, in little memory. */
final class HashFilter {
  private static final long PLACES_PER_HASH = 8;
  private static final int FEWEST_BITS = 6;

  private final long[] met;
  private final long[] again;
  private final int shift;

  /**
   * An empty filter.
   *
   * @param hashes about how many there will be
   */
  HashFilter(int hashes) {
    int bits =
        Math.max(FEWEST_BITS, Long.SIZE - Long.numberOfLeadingZeros(PLACES_PER_HASH * hashes));
    this.shift = Long.SIZE - bits;
    this.met = new long[1 << bits - FEWEST_BITS];
    this.again = new long[met.length];
  }

  void add(long hash) {
    long place = hash >>> shift;
    int word = (int) (place >>> FEWEST_BITS);
    long bit = 1L << place;
    again[word] |= met[word] & bit;
    met[word] |= bit;
  }

  /** False only when the hash was added once at most. */
  boolean mayComeAgain(long hash) {
    long place = hash >>> shift;
    return (again[(int) (place >>> FEWEST_BITS)] & 1L << place) != 0;
  }
}
