package io.tillsight.core.table;

/**
 * Tells hashes that come again from most of those that come once, in little memory: three bits for
 * each in one word of 64, and once more for those whose bits were all there before. A hash whose
 * bits others have is taken for one that comes again, never the other way round.
 */
public final class HashFilter {
  private static final int BITS_PER_HASH = 16;
  private static final int LEAST_BITS = 16;
  private static final int MOST_BITS = 28;
  private static final int WORD = 6;
  private static final int TOGETHER = 1 << 8;

  private final long[] met;
  private final long[] again;
  private final int shift;
  private final long[] waiting = new long[TOGETHER];
  private int waits;

  /**
   * An empty filter.
   *
   * @param hashes about how many there will be
   */
  public HashFilter(long hashes) {
    int wanted = Long.SIZE - Long.numberOfLeadingZeros(BITS_PER_HASH * Math.max(1, hashes));
    int bits = Math.min(MOST_BITS, Math.max(LEAST_BITS, wanted));
    this.met = new long[1 << bits - WORD];
    this.again = new long[met.length];
    this.shift = Long.SIZE - bits + WORD;
  }

  private HashFilter(int words, int shift) {
    this.met = new long[words];
    this.again = new long[words];
    this.shift = shift;
  }

  /** An empty filter of the same size, for hashes that are met elsewhere. */
  public HashFilter beside() {
    return new HashFilter(met.length, shift);
  }

  /** Adds a hash, all bits of which are as good as random. */
  public void add(long hash) {
    waiting[waits] = hash;
    waits++;
    if (waits == waiting.length) {
      takeIn();
    }
  }

  /** Many at once, since words far from each other are fetched side by side then. */
  private void takeIn() {
    for (int i = 0; i < waits; i++) {
      int word = (int) (waiting[i] >>> shift);
      long bits = bits(waiting[i]);
      boolean known = (met[word] & bits) == bits;
      again[word] |= known ? bits : 0;
      met[word] |= bits;
    }
    waits = 0;
  }

  /** Adds all that a filter {@link #beside} this one has met. */
  public void add(HashFilter other) {
    takeIn();
    other.takeIn();
    for (int word = 0; word < met.length; word++) {
      again[word] |= other.again[word] | met[word] & other.met[word];
      met[word] |= other.met[word];
    }
  }

  /** No more is added; from then on several threads may ask. */
  public void close() {
    takeIn();
  }

  /**
   * False only when the hash was added once at most.
   *
   * @throws IllegalStateException before {@link #close}
   */
  public boolean mayComeAgain(long hash) {
    if (waits > 0) {
      throw new IllegalStateException("Some hashes are still to be taken in");
    }
    long bits = bits(hash);
    return (again[(int) (hash >>> shift)] & bits) == bits;
  }

  private static long bits(long hash) {
    return 1L << hash | 1L << (hash >>> WORD) | 1L << (hash >>> 2 * WORD);
  }
}
