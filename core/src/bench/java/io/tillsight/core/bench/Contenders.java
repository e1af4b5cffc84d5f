package io.tillsight.core.bench;

import java.util.LinkedHashMap;
import java.util.Map;

/** The engines that are filled, found by name: JMH makes the benchmarks itself. */
final class Contenders {
  private static final Map<String, Contender> FILLED = new LinkedHashMap<>();

  private Contenders() {}

  static void add(String name, Contender contender) {
    FILLED.put(name, contender);
  }

  static Contender named(String name) {
    return FILLED.get(name);
  }

  static void closeAll() {
    FILLED.values().forEach(Contender::close);
    FILLED.clear();
  }
}
