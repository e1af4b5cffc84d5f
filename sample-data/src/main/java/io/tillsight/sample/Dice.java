package io.tillsight.sample;

/**
 * Random numbers that are the same on every machine and JDK: SplitMix64 (Steele, Lea and Flood,
 * "Fast splittable pseudorandom number generators", OOPSLA 2014), and no use of the platform's own
 * mathematics.
 */
final class Dice {
  private static final double UNIT = 0x1.0p-53;
  private static final double POISSON_CHUNK = 16;

  private long state;

  Dice(long seed) {
    state = seed;
  }

  /** The next 64 random bits. */
  long next() {
    state += 0x9E3779B97F4A7C15L;
    long mixed = (state ^ (state >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 31);
  }

  /** At least 0, less than 1. */
  double unit() {
    return (next() >>> 11) * UNIT;
  }

  double between(double low, double high) {
    return low + (high - low) * unit();
  }

  /** 0 to limit - 1. */
  int below(int limit) {
    return (int) ((next() >>> 32) * limit >>> 32);
  }

  boolean chance(double probability) {
    return unit() < probability;
  }

  /** A count of independent events of the given mean (Knuth's product method, in chunks). */
  int poisson(double mean) {
    int count = 0;
    double left = mean;
    while (left > 0) {
      double part = Math.min(left, POISSON_CHUNK);
      double floor = StrictMath.exp(-part);
      for (double product = unit(); product > floor; product *= unit()) {
        count++;
      }
      left -= part;
    }
    return count;
  }
}
