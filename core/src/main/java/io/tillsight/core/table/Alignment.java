package io.tillsight.core.table;

import io.tillsight.core.table.value.Blanks;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/**
 * The cheapest ways to lay fields over columns, by dynamic programming: a field goes into a column,
 * is dropped when empty, joined with its neighbours in a text column, or divided between two
 * columns; a column may stay without a field. Keeps the best few ways, to tell a clear one.
 */
final class Alignment {
  private static final double NO_WAY = 1e6;
  private static final int MOST_STATES = 20_000;
  private static final int KEPT = 5;
  private static final int MOST_JOINED = 12;
  private static final double DROP = 0.4;
  private static final double LACK = 1.2;
  private static final double JOIN = 0.6;
  private static final double JOIN_MORE = 0.05;
  private static final double DIVIDE = 0.8;
  private static final int LONGEST_DIVIDED = 200;
  private final List<String> fields;
  private final int width;
  private final ColumnFit fit;
  private final char delimiter;
  private final int blanks;
  private final int band;
  private final List<List<Way>> states;
  private final Way best;
  private final double margin;

  Alignment(List<String> fields, int width, ColumnFit fit, char delimiter) {
    this.fields = fields;
    this.width = width;
    this.fit = fit;
    this.delimiter = delimiter;
    this.blanks = (int) fields.stream().filter(Blanks::isBlank).count();
    this.band = Math.abs(fields.size() - width) + 3;
    boolean searchable = (long) fields.size() * band < MOST_STATES;
    int size = searchable ? (fields.size() + 1) * (2 * band + 1) : 0;
    this.states = new ArrayList<>(Collections.nCopies(size, null));
    List<Way> ends = searchable ? search() : new ArrayList<>();
    if (ends.isEmpty()) {
      ends.add(new Way(NO_WAY, null, asTheyStand(), true));
    }
    best = ends.get(0);
    margin = margin(ends);
  }

  private List<Way> search() {
    state(0, 0).add(new Way(0, null, List.of(), false));
    for (int field = 0; field <= fields.size(); field++) {
      int last = Math.min(width, field + band);
      for (int column = Math.max(0, field - band); column <= last; column++) {
        step(field, column);
      }
    }
    return state(fields.size(), width);
  }

  /** The fields from the left, none for columns behind the last. */
  private List<String> asTheyStand() {
    List<String> cells = new ArrayList<>(fields.subList(0, Math.min(width, fields.size())));
    while (cells.size() < width) {
      cells.add("");
    }
    return cells;
  }

  /** A way to some state; the cells are those added by the last step. */
  private record Way(double cost, Way before, List<String> cells, boolean lacks) {
    List<String> all() {
      Deque<List<String>> parts = new ArrayDeque<>();
      for (Way way = this; way != null; way = way.before) {
        parts.addFirst(way.cells);
      }
      List<String> cells = new ArrayList<>();
      parts.forEach(cells::addAll);
      return cells;
    }
  }

  double cost() {
    return best.cost;
  }

  /** How much dearer the next way is that gives other cells. */
  double margin() {
    return margin;
  }

  /** Whether a column was left without a field. */
  boolean lacksCell() {
    return best.lacks;
  }

  List<String> cells() {
    return best.all();
  }

  /** The ways to a state; only those near the diagonal are kept. */
  private List<Way> state(int field, int column) {
    int offset = column - field + band;
    if (offset < 0 || offset > 2 * band) {
      return new ArrayList<>(0);
    }
    int index = field * (2 * band + 1) + offset;
    List<Way> ways = states.get(index);
    if (ways == null) {
      ways = new ArrayList<>(KEPT + 1);
      states.set(index, ways);
    }
    return ways;
  }

  private double margin(List<Way> ends) {
    List<String> cells = best.all();
    for (Way way : ends) {
      if (!way.all().equals(cells)) {
        return way.cost - best.cost;
      }
    }
    return Double.MAX_VALUE;
  }

  private void step(int field, int column) {
    List<Way> here = state(field, column);
    if (here.isEmpty()) {
      return;
    }
    boolean more = field < fields.size();
    if (more && Blanks.isBlank(fields.get(field))) {
      add(here, DROP, field + 1, column, List.of(), false);
    }
    if (column < width) {
      add(here, LACK + fit.cost(column, ""), field, column + 1, List.of(""), true);
    }
    if (more && column < width) {
      String text = fields.get(field);
      add(here, fit.cost(column, text), field + 1, column + 1, List.of(text), false);
      join(here, field, column);
      if (column + 1 < width && fields.size() < width) {
        divide(here, field, column);
      }
    }
  }

  private void join(List<Way> here, int field, int column) {
    if (!fit.isText(column) || fields.size() <= width) {
      return;
    }
    StringBuilder text = new StringBuilder(fields.get(field));
    int most = Math.min(MOST_JOINED, fields.size() - width + 1 + Math.min(2, blanks));
    for (int end = field + 1; end < Math.min(fields.size(), field + most); end++) {
      text.append(delimiter).append(fields.get(end));
      double price = delimiter == ' ' ? JOIN_MORE : JOIN;
      double cost = price * (end - field) + fit.cost(column, text.toString());
      add(here, cost, end + 1, column + 1, List.of(text.toString()), false);
    }
  }

  private void divide(List<Way> here, int field, int column) {
    String text = fields.get(field);
    for (int at = 1; at < Math.min(text.length(), LONGEST_DIVIDED); at++) {
      if (isInsideNumber(text, at)) {
        continue;
      }
      String left = text.substring(0, at);
      String right = text.substring(at);
      double cost = DIVIDE + fit.cost(column, left) + fit.cost(column + 1, right);
      add(here, cost, field + 1, column + 2, List.of(left, right), false);
    }
    double leftEmpty = DIVIDE + fit.cost(column, "") + fit.cost(column + 1, text);
    add(here, leftEmpty, field + 1, column + 2, List.of("", text), true);
    double rightEmpty = DIVIDE + fit.cost(column, text) + fit.cost(column + 1, "");
    add(here, rightEmpty, field + 1, column + 2, List.of(text, ""), true);
  }

  /** Nothing tells where one number would end and the next begin. */
  private static boolean isInsideNumber(String text, int at) {
    return isOfNumber(text.charAt(at - 1)) && isOfNumber(text.charAt(at));
  }

  private static boolean isOfNumber(char character) {
    return character >= '0' && character <= '9' || character == '.' || character == ',';
  }

  private void add(
      List<Way> here, double cost, int field, int column, List<String> cells, boolean lacks) {
    List<Way> there = state(field, column);
    for (Way way : here) {
      double sum = way.cost + cost;
      if (there.size() < KEPT || sum < there.get(there.size() - 1).cost) {
        there.add(new Way(sum, way, cells, way.lacks || lacks));
        there.sort(Comparator.comparingDouble(Way::cost));
        if (there.size() > KEPT) {
          there.remove(there.size() - 1);
        }
      }
    }
  }
}
