package io.tillsight.core.ingest;

import java.util.HashMap;
import java.util.Map;

/**
 * The value that rows give most often; among equals the one whose text comes first, so that the
 * order of the rows does not matter.
 */
final class Votes<T> {
  private T only;
  private int votes;
  private Map<T, Integer> all;

  /** So many more rows with this value, which is not null. */
  void add(T value, int rows) {
    if (all != null) {
      all.merge(value, rows, Integer::sum);
    } else if (only == null || only.equals(value)) {
      only = value;
      votes += rows;
    } else {
      all = new HashMap<>();
      all.put(only, votes);
      all.put(value, rows);
    }
  }

  /** All votes of others. */
  void add(Votes<? extends T> others) {
    if (others.all != null) {
      others.all.forEach(this::add);
    } else if (others.only != null) {
      add(others.only, others.votes);
    }
  }

  /** Whether rows disagree. */
  boolean disputed() {
    return all != null;
  }

  /** The winner, null without votes. */
  T winner() {
    if (all == null) {
      return only;
    }
    T best = null;
    for (Map.Entry<T, Integer> entry : all.entrySet()) {
      if (best == null || beats(entry.getKey(), entry.getValue(), best)) {
        best = entry.getKey();
      }
    }
    return best;
  }

  private boolean beats(T value, int count, T best) {
    int other = all.get(best);
    return count > other || (count == other && value.toString().compareTo(best.toString()) < 0);
  }
}
