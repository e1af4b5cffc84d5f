package io.tillsight.core.cube;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Things that are made at the same time as far as there are processors. */
final class SideBySide {
  private SideBySide() {}

  /** Does all of the work. */
  static void run(Runnable... work) {
    Arrays.stream(work).parallel().forEach(Runnable::run);
  }

  /** What is made for each of some keys, in the order of the keys. */
  static <K extends Enum<K>, V> Map<K, V> made(Class<K> type, Set<K> keys, Function<K, V> making) {
    Map<K, V> all = new ConcurrentHashMap<>();
    keys.parallelStream().forEach(key -> all.put(key, making.apply(key)));
    Map<K, V> inOrder = new EnumMap<>(type);
    inOrder.putAll(all);
    return inOrder;
  }
}
