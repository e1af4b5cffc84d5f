package io.tillsight.core.bench;

import io.tillsight.core.cube.Dimension;
import io.tillsight.core.cube.Filter;
import io.tillsight.core.cube.Measure;
import io.tillsight.core.cube.Period;
import io.tillsight.core.cube.Query;
import io.tillsight.core.cube.Rows;
import io.tillsight.core.cube.SalesEngine;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The refresh of a screen: twelve aggregates under one filter, asked at once. Totals; net sales per
 * day, month, region, store and product, of the 20 products that sell most, per product and store,
 * per product and month, per customer; orders; customers; net sales of seven days up to each day.
 */
public final class Refresh {
  /** Number of products that sell most. */
  public static final int TOP = 20;

  /** Days that are summed up to each day. */
  public static final int ROLLING_DAYS = 7;

  private final SalesEngine engine;

  /** Asks this engine. */
  public Refresh(SalesEngine engine) {
    this.engine = engine;
  }

  /** The four filters that a refresh is measured under, by name. */
  public static Map<String, Filter> filters() {
    Map<String, Filter> filters = new LinkedHashMap<>();
    filters.put("none", Filter.ALL);
    filters.put("region", Filter.ALL.only(Dimension.REGION, MeasuredShop.region(0)));
    filters.put("month", Filter.ALL.during(period("2024-06-01", "2024-06-30")));
    filters.put(
        "category+year",
        Filter.ALL
            .only(Dimension.CATEGORY, MeasuredShop.category(0))
            .during(period("2024-01-01", "2024-12-31")));
    return filters;
  }

  private static Period period(String from, String until) {
    return new Period(LocalDate.parse(from), LocalDate.parse(until));
  }

  /** What the engine is asked; the top and the rolling sums follow from products and days. */
  public static List<Query> queries(Filter filter) {
    return List.of(
        Query.total(filter, Measure.NET_SALES, Measure.UNITS, Measure.LINES),
        Query.by(Dimension.DAY, filter, Measure.NET_SALES),
        Query.by(Dimension.MONTH, filter, Measure.NET_SALES),
        Query.by(Dimension.REGION, filter, Measure.NET_SALES),
        Query.by(Dimension.STORE, filter, Measure.NET_SALES),
        Query.by(Dimension.PRODUCT, filter, Measure.NET_SALES),
        Query.by(Dimension.PRODUCT, Dimension.STORE, filter, Measure.NET_SALES),
        Query.by(Dimension.PRODUCT, Dimension.MONTH, filter, Measure.NET_SALES),
        Query.by(Dimension.CUSTOMER, filter, Measure.NET_SALES),
        Query.total(filter, Measure.ORDERS),
        Query.total(filter, Measure.CUSTOMERS));
  }

  /** Asks everything. */
  public Answers under(Filter filter) {
    List<Rows> rows = engine.all(queries(filter));
    return new Answers(rows, top(rows.get(5)), rolling(rows.get(1)));
  }

  /** Row numbers of the products that sell most; equal ones in order of their keys. */
  private static int[] top(Rows products) {
    int[] best = new int[Math.min(TOP, products.size())];
    int found = 0;
    for (int row = 0; row < products.size(); row++) {
      long sales = products.value(row, Measure.NET_SALES);
      int place = found;
      while (place > 0 && products.value(best[place - 1], Measure.NET_SALES) < sales) {
        place--;
      }
      if (place < best.length) {
        int moved = Math.min(found, best.length - 1) - place;
        System.arraycopy(best, place, best, place + 1, moved);
        best[place] = row;
        found = Math.min(found + 1, best.length);
      }
    }
    return best;
  }

  private static long[] rolling(Rows days) {
    long[] sums = new long[days.size()];
    long[] numbers = new long[days.size()];
    long sum = 0;
    int first = 0;
    for (int row = 0; row < sums.length; row++) {
      numbers[row] = day(days.key(row, 0));
      sum = Math.addExact(sum, days.value(row, Measure.NET_SALES));
      while (numbers[first] <= numbers[row] - ROLLING_DAYS) {
        sum = Math.subtractExact(sum, days.value(first++, Measure.NET_SALES));
      }
      sums[row] = sum;
    }
    return sums;
  }

  /** Much faster than a parser that knows every way to write a date. */
  private static long day(String key) {
    return LocalDate.of(
            Integer.parseInt(key, 0, 4, 10),
            Integer.parseInt(key, 5, 7, 10),
            Integer.parseInt(key, 8, 10, 10))
        .toEpochDay();
  }

  /**
   * The answers.
   *
   * @param rows to {@link #queries}, in their order
   * @param top rows of the products that sell most, best first
   * @param rolling net sales of seven days up to each day, in the order of the days
   */
  public record Answers(List<Rows> rows, int[] top, long[] rolling) {
    /**
     * Reads every key and every value of every row.
     *
     * @return a number that depends on all of them
     */
    public long readAll() {
      long sum = Arrays.stream(top).sum() + Arrays.stream(rolling).sum();
      for (Rows answer : rows) {
        for (int dimension = 0; dimension < answer.query().by().size(); dimension++) {
          for (int row = 0; row < answer.size(); row++) {
            sum += answer.key(row, dimension).hashCode();
          }
        }
        for (Measure measure : answer.query().measures()) {
          for (int row = 0; row < answer.size(); row++) {
            sum += answer.value(row, measure);
          }
        }
      }
      return sum;
    }
  }
}
