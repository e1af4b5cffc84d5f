package io.tillsight.core.cube;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The latest answers, as far as their memory goes. Not safe for several threads. */
final class KnownAnswers {
  private static final long MOST_CELLS = 2_000_000;

  private final Map<Query, Rows> answers = new LinkedHashMap<>(16, 0.75f, true);
  private long cells;

  /** The answer, null when it is not known any more. */
  Rows get(Query query) {
    return answers.get(query);
  }

  void put(Rows rows) {
    Rows before = answers.put(rows.query(), rows);
    cells += cells(rows) - (before == null ? 0 : cells(before));
    Iterator<Rows> eldest = answers.values().iterator();
    while (cells > MOST_CELLS) {
      cells -= cells(eldest.next());
      eldest.remove();
    }
  }

  /** The latest answers, the latest last, as far as they take no more than so many cells. */
  List<Rows> latest(long mostCells) {
    List<Rows> latest = new ArrayList<>(answers.values());
    long left = mostCells;
    int first = latest.size();
    while (first > 0 && left >= cells(latest.get(first - 1))) {
      left -= cells(latest.get(--first));
    }
    return List.copyOf(latest.subList(first, latest.size()));
  }

  private static long cells(Rows rows) {
    return (long) (rows.size() + 1) * (rows.query().by().size() + rows.query().measures().size());
  }
}
