package io.tillsight.core.cube;

import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Keys of one dimension that are kept, or left out. Immutable; keys in code point order.
 *
 * @param keys the keys; may hold {@link Dimension#UNKNOWN}
 * @param excluded true when these keys are left out and all others kept
 */
public record Selection(SortedSet<String> keys, boolean excluded) {
  /** Copies the keys. */
  public Selection {
    keys = Collections.unmodifiableSortedSet(new TreeSet<>(keys));
  }

  /** Keeps these keys only. */
  public static Selection only(Collection<String> keys) {
    return new Selection(new TreeSet<>(keys), false);
  }

  /** Leaves these keys out. */
  public static Selection except(Collection<String> keys) {
    return new Selection(new TreeSet<>(keys), true);
  }

  /** Whether a line with this key passes. */
  public boolean accepts(String key) {
    return keys.contains(key) != excluded;
  }
}
