package io.tillsight.core.cube;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * A dimension over a stored column: which key each code of the column has.
 *
 * @param column the stored column
 * @param keyOfCode code of the column to position in {@code keys}
 * @param keys distinct keys in their order
 * @param plain whether codes and keys are the same numbers
 * @param inOrderOfDays whether later days never have an earlier key
 * @param texts the keys once more; not to be changed
 */
record Axis(
    Column column,
    int[] keyOfCode,
    List<String> keys,
    boolean plain,
    boolean inOrderOfDays,
    String[] texts) {
  private Axis(Column column, int[] keyOfCode, List<String> keys) {
    this(
        column,
        keyOfCode,
        keys,
        isPlain(keyOfCode),
        column == Column.DAY && isAscending(keyOfCode),
        keys.toArray(String[]::new));
  }

  static <T> Axis of(Column column, List<T> values, Function<? super T, String> key) {
    List<String> keyOfValue = new ArrayList<>(values.size());
    values.forEach(value -> keyOfValue.add(key.apply(value)));
    List<String> keys = List.copyOf(new TreeSet<>(keyOfValue));
    Map<String, Integer> positions = new HashMap<>();
    for (String distinct : keys) {
      positions.put(distinct, positions.size());
    }
    return new Axis(column, keyOfValue.stream().mapToInt(positions::get).toArray(), keys);
  }

  /** The same dimension over another column, whose codes say which code of this one they mean. */
  Axis over(Column other, int[] following) {
    return new Axis(other, Arrays.stream(following).map(code -> keyOfCode[code]).toArray(), keys);
  }

  /** Number of keys. */
  int size() {
    return keys.size();
  }

  void write(SnapshotWriter out) throws IOException {
    out.write(column.name());
    out.write(keyOfCode);
    out.write(keys);
  }

  static Axis read(SnapshotReader in) throws IOException, SnapshotException {
    return new Axis(Column.valueOf(in.readText()), in.readInts(), in.readTexts());
  }

  private static boolean isPlain(int[] keyOfCode) {
    return IntStream.range(0, keyOfCode.length).allMatch(code -> keyOfCode[code] == code);
  }

  private static boolean isAscending(int[] keyOfCode) {
    return IntStream.range(1, keyOfCode.length).allMatch(i -> keyOfCode[i - 1] <= keyOfCode[i]);
  }

  /** Position of "the line does not say", -1 when every line does. */
  int unknown() {
    // The empty key is the first of all.
    return !keys.isEmpty() && keys.get(0).equals(Dimension.UNKNOWN) ? 0 : -1;
  }

  /**
   * The key of this axis for each key of a finer one, when it follows from that.
   *
   * @return null when it does not follow
   */
  int[] following(Axis finer) {
    if (finer.column != column) {
      return null;
    }
    int[] following = new int[finer.size()];
    boolean[] known = new boolean[finer.size()];
    for (int code = 0; code < keyOfCode.length; code++) {
      int key = finer.keyOfCode[code];
      if (known[key] && following[key] != keyOfCode[code]) {
        return null;
      }
      known[key] = true;
      following[key] = keyOfCode[code];
    }
    return following;
  }
}
