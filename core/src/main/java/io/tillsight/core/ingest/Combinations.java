package io.tillsight.core.ingest;

import io.tillsight.core.table.Row;
import java.util.Arrays;

/**
 * Numbers the combinations of cells that records hold in some columns, in the order in which they
 * come, so that what follows from such cells alone is worked out once for all records that share
 * them. For one scan.
 */
final class Combinations {
  /** The record has no number. */
  static final int NONE = -1;

  private static final int MOST = 1 << 18;

  /** What is remembered of a combination takes some 400 bytes: a tenth of the heap. */
  private static final long HEAP_PER_COMBINATION = 4096;

  private static final int FIRST_PLACES = 1 << 6;
  private static final int MIX = 0x9e3779b1;

  private final int most =
      (int) Math.min(MOST, Runtime.getRuntime().maxMemory() / HEAP_PER_COMBINATION);
  private final int[] columns;
  private int[] codes;

  /** Numbers by hash; by code where there is but one column. */
  private int[] places = new int[FIRST_PLACES];

  private int size;

  /** The columns with these roles, as far as there are any. */
  Combinations(Cells cells, Role... roles) {
    columns = Arrays.stream(roles).mapToInt(cells::index).filter(column -> column >= 0).toArray();
    codes = new int[Math.max(1, columns.length) * FIRST_PLACES];
    Arrays.fill(places, NONE);
  }

  /**
   * The number of the combination, for a new one how many there were before; {@link #NONE} when a
   * cell has no code and once there are too many.
   */
  int of(Row row) {
    return columns.length == 1 ? ofOne(row.code(columns[0])) : ofSeveral(row);
  }

  private int ofOne(int code) {
    if (code < 0) {
      return NONE;
    }
    if (code >= places.length) {
      int before = places.length;
      places = Arrays.copyOf(places, 2 * code);
      Arrays.fill(places, before, places.length, NONE);
    }
    if (places[code] == NONE && size < most) {
      places[code] = size;
      size++;
    }
    return places[code];
  }

  private int ofSeveral(Row row) {
    int at = size * columns.length;
    if (at + columns.length > codes.length) {
      codes = Arrays.copyOf(codes, 2 * codes.length);
    }
    for (int i = 0; i < columns.length; i++) {
      codes[at + i] = row.code(columns[i]);
      if (codes[at + i] < 0) {
        return NONE;
      }
    }
    int mask = places.length - 1;
    int place = hash(at) & mask;
    while (places[place] >= 0) {
      if (isSame(places[place] * columns.length, at)) {
        return places[place];
      }
      place = place + 1 & mask;
    }
    if (size == most) {
      return NONE;
    }
    places[place] = size;
    size++;
    if (2 * size > places.length) {
      grow();
    }
    return size - 1;
  }

  private int hash(int at) {
    int hash = 0;
    for (int i = 0; i < columns.length; i++) {
      hash = (hash ^ codes[at + i]) * MIX;
    }
    return hash ^ hash >>> 15;
  }

  private boolean isSame(int one, int other) {
    for (int i = 0; i < columns.length; i++) {
      if (codes[one + i] != codes[other + i]) {
        return false;
      }
    }
    return true;
  }

  private void grow() {
    places = new int[2 * places.length];
    Arrays.fill(places, NONE);
    int mask = places.length - 1;
    for (int number = 0; number < size; number++) {
      int place = hash(number * columns.length) & mask;
      while (places[place] >= 0) {
        place = place + 1 & mask;
      }
      places[place] = number;
    }
  }
}
