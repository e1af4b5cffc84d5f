package io.tillsight.core.cube;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** One query over a cube: select, group and add up, block by block, in one pass. */
final class Aggregation {
  /** Rows that are decoded together; small enough for the nearest cache. */
  static final int BLOCK = 2048;

  private final Query query;
  private final RowFilter filter;
  private final Groups groups;
  private final Sums sums = new Sums();
  private final Map<Measure, Counter> counters = new EnumMap<>(Measure.class);
  private final Block block;

  Aggregation(Cube cube, Query query) {
    this.query = query;
    filter = new RowFilter(cube, query.filter());
    groups = new Groups(cube, query.by());
    block = new Block(cube);
    for (Measure measure : query.measures()) {
      Counter counter = counter(cube, measure);
      if (counter != null) {
        counters.put(measure, counter);
      }
    }
  }

  Rows run() {
    ensure();
    for (int from = filter.fromRow(); from < filter.untilRow(); from += BLOCK) {
      block.from = from;
      block.until = Math.min(from + BLOCK, filter.untilRow());
      block.count = filter.select(block.from, block.until, block.selected);
      if (block.count > 0) {
        block.load();
        groups.number(block.from, block.until, block.selected, block.count, block.groups);
        ensure();
        sums.add(block);
        counters.values().forEach(counter -> counter.add(block));
      }
    }
    return rows();
  }

  private void ensure() {
    sums.ensure(groups.size());
    counters.values().forEach(counter -> counter.ensure(groups.size()));
  }

  private Rows rows() {
    List<Rows.Row> rows = new ArrayList<>();
    for (int group = 0; group < groups.size(); group++) {
      if (sums.isPresent(group) || query.by().isEmpty()) {
        rows.add(new Rows.Row(groups.keys(group), values(group)));
      }
    }
    return new Rows(query, rows);
  }

  private long[] values(int group) {
    long[] values = new long[query.measures().size()];
    for (int i = 0; i < values.length; i++) {
      Measure measure = query.measures().get(i);
      Counter counter = counters.get(measure);
      values[i] = counter == null ? sums.value(measure, group) : counter.value(group);
    }
    return values;
  }

  /** The counter of a measure that does not add up, null for one that does. */
  private Counter counter(Cube cube, Measure measure) {
    return switch (measure) {
      case ORDERS -> new OrderCounter(cube, true);
      case ALL_ORDERS -> new OrderCounter(cube, false);
      case CUSTOMERS -> new KeyCounter(cube, Dimension.CUSTOMER, groups.size());
      case PRODUCTS -> new KeyCounter(cube, Dimension.PRODUCT, groups.size());
      case STORES -> new KeyCounter(cube, Dimension.STORE, groups.size());
      case COUNTRIES -> new KeyCounter(cube, Dimension.COUNTRY, groups.size());
      case FIRST_DAY -> new DayCounter(cube, true);
      case LAST_DAY -> new DayCounter(cube, false);
      default -> null;
    };
  }
}
