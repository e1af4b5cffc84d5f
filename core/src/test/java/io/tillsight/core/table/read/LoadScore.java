package io.tillsight.core.table.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The ten measures of G. Vitagliano et al., PVLDB 16 (2023), section 5: success, and precision,
 * recall and F1 of header, records and cells, each between 0 and 1. Header cells and cells are
 * compared as multisets, records as multisets of their joined cells.
 */
final class LoadScore {
  private LoadScore() {}

  /** The sum of the measures, at most 10. */
  static double of(List<List<String>> clean, List<List<String>> loaded) {
    if (loaded.size() == 1 && loaded.get(0).equals(List.of("Application Error"))) {
      return 0;
    }
    if (clean.isEmpty()) {
      return 10;
    }
    return 1
        + measures(clean.get(0), loaded.isEmpty() ? List.of() : loaded.get(0))
        + measures(records(clean), records(loaded))
        + measures(cells(clean), cells(loaded));
  }

  private static List<String> records(List<List<String>> rows) {
    return rows.stream().skip(1).map(row -> String.join("", row)).toList();
  }

  private static List<String> cells(List<List<String>> rows) {
    return rows.stream().flatMap(List::stream).toList();
  }

  private static double measures(List<String> clean, List<String> loaded) {
    if (clean.isEmpty()) {
      return 3;
    }
    double common = common(clean, loaded);
    if (common == 0) {
      return 0;
    }
    double precision = common / clean.size();
    double recall = common / loaded.size();
    return precision + recall + 2 * precision * recall / (precision + recall);
  }

  private static int common(List<String> clean, List<String> loaded) {
    Map<String, Integer> counts = new HashMap<>();
    clean.forEach(text -> counts.merge(text, 1, Integer::sum));
    int common = 0;
    for (String text : loaded) {
      Integer left = counts.get(text);
      if (left != null && left > 0) {
        counts.put(text, left - 1);
        common++;
      }
    }
    return common;
  }
}
