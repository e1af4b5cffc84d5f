package io.tillsight.core.cube;

import io.tillsight.core.model.Money;
import io.tillsight.core.model.Quantity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * The answer to a {@link Query}: one row for each combination of keys that has at least one line
 * (of any status) passing the filter, in code point order of the keys, first dimension first. A
 * query by no dimension has exactly one row. Immutable.
 */
public final class Rows {
  /** Value of a day that does not exist (no active line in the group). */
  public static final long NONE = Long.MIN_VALUE;

  private final Query query;
  private final List<Row> rows;

  /**
   * One row.
   *
   * @param keys in the order of {@link Query#by()}
   * @param values in the order of {@link Query#measures()}, each read as its measure's unit says
   */
  public record Row(List<String> keys, long[] values) implements Comparable<Row> {
    @Override
    public int compareTo(Row other) {
      for (int i = 0; i < keys.size(); i++) {
        int order = keys.get(i).compareTo(other.keys.get(i));
        if (order != 0) {
          return order;
        }
      }
      return 0;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Row row && keys.equals(row.keys) && Arrays.equals(values, row.values);
    }

    @Override
    public int hashCode() {
      return 31 * keys.hashCode() + Arrays.hashCode(values);
    }

    @Override
    public String toString() {
      return keys + "=" + Arrays.toString(values);
    }
  }

  /** Takes the rows of an engine in any order. */
  public Rows(Query query, Collection<Row> rows) {
    this.query = query;
    List<Row> sorted = new ArrayList<>(rows);
    sorted.sort(null);
    this.rows = List.copyOf(sorted);
  }

  /** The question. */
  public Query query() {
    return query;
  }

  /** All rows, in order of their keys. */
  public List<Row> list() {
    return rows;
  }

  /** Number of rows. */
  public int size() {
    return rows.size();
  }

  /** Key of a row along the n-th dimension of the query. */
  public String key(int row, int dimension) {
    return rows.get(row).keys().get(dimension);
  }

  /** Raw value: ten-thousandths, a count or an epoch day. */
  public long value(int row, Measure measure) {
    int index = query.measures().indexOf(measure);
    if (index < 0) {
      throw new IllegalArgumentException(measure + " was not asked for");
    }
    return rows.get(row).values()[index];
  }

  /** A money value. */
  public Money money(int row, Measure measure) {
    return new Money(require(measure, Measure.Unit.MONEY, row));
  }

  /** A quantity value. */
  public Quantity quantity(int row, Measure measure) {
    return new Quantity(require(measure, Measure.Unit.QUANTITY, row));
  }

  /** A count value. */
  public long count(int row, Measure measure) {
    return require(measure, Measure.Unit.COUNT, row);
  }

  /** A day value, null when the group has no active line. */
  public LocalDate day(int row, Measure measure) {
    long day = require(measure, Measure.Unit.DAY, row);
    return day == NONE ? null : LocalDate.ofEpochDay(day);
  }

  private long require(Measure measure, Measure.Unit unit, int row) {
    if (measure.unit() != unit) {
      throw new IllegalArgumentException(measure + " is not a " + unit);
    }
    return value(row, measure);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Rows that && query.equals(that.query) && rows.equals(that.rows);
  }

  @Override
  public int hashCode() {
    return rows.hashCode();
  }

  @Override
  public String toString() {
    return query.by() + " " + query.measures() + " " + rows;
  }
}
