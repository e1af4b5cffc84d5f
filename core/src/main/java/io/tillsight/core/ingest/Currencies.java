package io.tillsight.core.ingest;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The currencies that the sales files of a request name. */
final class Currencies {
  private final Map<String, Long> rows = new TreeMap<>();

  Currencies(List<Surveyed> files) {
    for (Surveyed file : files) {
      Map<String, Long> named = file.survey().currencies();
      named.forEach((currency, count) -> rows.merge(currency, count, Long::sum));
      String own = file.table().currency();
      if (own != null && named.isEmpty()) {
        rows.merge(own, file.table().rows(), Long::sum);
      }
    }
  }

  /** Whether money of several currencies would be added. */
  boolean mixed() {
    return rows.size() > 1;
  }

  /** The one with most rows first. */
  List<String> codes() {
    Comparator<Map.Entry<String, Long>> most =
        Map.Entry.comparingByValue(Comparator.reverseOrder());
    return rows.entrySet().stream()
        .sorted(most.thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .toList();
  }
}
