package io.tillsight.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Totals by the value of one or two dimensions. */
final class Breakdown {
  private static final String SEPARATOR = "\t";

  /** The value of a dimension, empty when the line has none. */
  @FunctionalInterface
  interface Key {
    String of(LocalDate day, Ticket ticket, Ticket.Line line);
  }

  private final String name;
  private final List<String> dimensions;
  private final Key key;
  private final Map<String, Sums> sums = new HashMap<>();

  private Breakdown(String name, List<String> dimensions, Key key) {
    this.name = name;
    this.dimensions = dimensions;
    this.key = key;
  }

  static Breakdown by(String dimension, Key key) {
    return new Breakdown("by" + capital(dimension), List.of(dimension), key);
  }

  static Breakdown by(String first, Key firstKey, String second, Key secondKey) {
    return new Breakdown(
        "by" + capital(first) + "And" + capital(second),
        List.of(first, second),
        (day, ticket, line) ->
            firstKey.of(day, ticket, line) + SEPARATOR + secondKey.of(day, ticket, line));
  }

  private static String capital(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  String name() {
    return name;
  }

  /** Adds the lines of one order; an order counts once for each value that it really bought. */
  void add(LocalDate day, Ticket ticket) {
    Set<String> bought = new HashSet<>();
    for (Ticket.Line line : ticket.lines()) {
      if (line.status() == Ticket.Status.CANCELLED) {
        continue;
      }
      String value = key.of(day, ticket, line);
      Sums total = sums.computeIfAbsent(value, any -> new Sums());
      total.add(line);
      if (line.status() != Ticket.Status.RETURNED && bought.add(value)) {
        total.addOrder();
      }
    }
  }

  /** How many different values have at least one line, the empty value apart. */
  int size() {
    return sums.size() - (sums.containsKey("") ? 1 : 0);
  }

  /** One JSON object for each value, in the order of their characters. */
  List<String> rows() {
    List<String> rows = new ArrayList<>();
    new TreeMap<>(sums)
        .forEach(
            (value, total) -> {
              List<Object> cells = new ArrayList<>();
              String[] values = value.split(SEPARATOR, -1);
              for (int i = 0; i < values.length; i++) {
                cells.add(dimensions.get(i));
                cells.add(values[i]);
              }
              cells.addAll(List.of("netSales", total.net(), "units", total.units()));
              cells.addAll(List.of("orders", total.orders(), "lines", total.lines()));
              rows.add(Json.object(cells.toArray()));
            });
    return rows;
  }
}
