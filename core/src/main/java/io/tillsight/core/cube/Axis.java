package io.tillsight.core.cube;

import java.util.List;
import java.util.function.Function;

/**
 * A dimension over a stored column: which key each code of the column has.
 *
 * @param column the stored column
 * @param keyOfCode code of the column to position in {@code keys}
 * @param keys distinct keys
 */
record Axis(Column column, int[] keyOfCode, List<String> keys) {
  static <T> Axis of(Column column, List<T> values, Function<T, String> key) {
    Dictionary<String> keys = new Dictionary<>();
    int[] keyOfCode = new int[values.size()];
    for (int code = 0; code < keyOfCode.length; code++) {
      keyOfCode[code] = keys.code(key.apply(values.get(code)));
    }
    return new Axis(column, keyOfCode, keys.values());
  }
}
