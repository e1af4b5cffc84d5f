package io.tillsight.core.ingest;

import io.tillsight.core.ingest.Reading.ReadColumn;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** How much a column of a file is like one that was remembered, by name and by content. */
final class Likeness {
  private static final double ENOUGH = 0.6;
  private static final double WITHIN = 0.8;

  private Likeness() {}

  /** From 0 to 1; 0 when it is not worth a question. */
  static double of(ReadColumn before, ColumnRole now, List<String> values) {
    if (before.type() != now.column().type() && !before.examples().isEmpty()) {
      return 0;
    }
    double name = names(before.header(), now.column().name());
    double content = contents(before.examples(), values);
    boolean sameRole = before.role() == now.role();
    double best = Math.max(name, Math.max(content, sameRole ? ENOUGH : 0));
    return best < ENOUGH ? 0 : (best + name + content + (sameRole ? 1 : 0)) / 4;
  }

  /** 1 less the share of letters to be changed. */
  static double names(String before, String now) {
    String a = Folded.squeezed(before);
    String b = Folded.squeezed(now);
    if (a.isEmpty() || b.isEmpty()) {
      return 0;
    }
    if (Math.min(a.length(), b.length()) > 2 && (a.contains(b) || b.contains(a))) {
      return WITHIN;
    }
    return 1 - (double) distance(a, b) / Math.max(a.length(), b.length());
  }

  /** Share of the remembered values that are there again. */
  private static double contents(List<String> before, List<String> now) {
    if (before.size() < 2) {
      return 0;
    }
    Set<String> again = new HashSet<>(before);
    again.retainAll(now);
    return (double) again.size() / before.size();
  }

  /** Levenshtein: fewest letters to add, drop or change. */
  private static int distance(String a, String b) {
    int[] above = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      above[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] row = new int[b.length() + 1];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(change, 1 + Math.min(above[j], row[j - 1]));
      }
      above = row;
    }
    return above[b.length()];
  }
}
