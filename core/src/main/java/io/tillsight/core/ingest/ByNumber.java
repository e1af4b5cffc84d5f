package io.tillsight.core.ingest;

import java.util.Arrays;

/** Things by small numbers from 0 on; grows as they come. */
final class ByNumber<T> {
  private static final int FIRST = 16;

  private Object[] things = new Object[FIRST];

  /** The thing of this number, null when there is none. */
  @SuppressWarnings("unchecked") // Only put fills the places.
  T get(int number) {
    return number < things.length ? (T) things[number] : null;
  }

  void put(int number, T thing) {
    if (number >= things.length) {
      things = Arrays.copyOf(things, 2 * number);
    }
    things[number] = thing;
  }
}
