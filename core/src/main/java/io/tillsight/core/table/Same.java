package io.tillsight.core.table;

import io.tillsight.core.table.value.Blanks;
import java.util.List;

/** Compares records cell by cell, white space at the ends aside. */
final class Same {
  private Same() {}

  static boolean cells(List<String> one, List<String> other) {
    if (one.size() != other.size()) {
      return false;
    }
    for (int i = 0; i < one.size(); i++) {
      if (!Blanks.strip(one.get(i)).equals(Blanks.strip(other.get(i)))) {
        return false;
      }
    }
    return true;
  }
}
