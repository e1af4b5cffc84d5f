package io.tillsight.persistence.storage;

import java.util.HashMap;
import java.util.Map;

/**
 * The numbers that rows refer to keys by. Quick when a key comes several times in a row, as those
 * of an order do. For one thread at a time.
 */
public final class Numbers<K> {
  /** Stands for a number that was not given; all others are 0 or more. */
  public static final int NONE = -1;

  private final Map<K, Integer> known = new HashMap<>();
  private K last;
  private int ofLast;

  /** Whether the key has a number. */
  public boolean contains(K key) {
    return key == last || known.containsKey(key);
  }

  /** The number of a key, {@link #NONE} when it has none. */
  public int get(K key) {
    if (key != last && !key.equals(last)) {
      Integer number = known.get(key);
      if (number == null) {
        return NONE;
      }
      last = key;
      ofLast = number;
    }
    return ofLast;
  }

  /** Gives a key a number; the same again changes nothing. */
  public void put(K key, int number) {
    known.put(key, number);
  }

  /** Gives keys their numbers. */
  public void putAll(Map<K, Integer> numbers) {
    known.putAll(numbers);
  }
}
