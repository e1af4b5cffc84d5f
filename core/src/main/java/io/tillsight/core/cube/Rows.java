package io.tillsight.core.cube;

import io.tillsight.core.model.Money;
import io.tillsight.core.model.Quantity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The answer to a {@link Query}: one row for each combination of keys that has at least one line
 * (of any status) passing the filter, in code point order of the keys, first dimension first. A
 * query by no dimension has exactly one row. Immutable.
 */
public final class Rows {
  /** Value of a day that does not exist (no active line in the group). */
  public static final long NONE = Long.MIN_VALUE;

  private final Query query;
  private final Measure[] measures;
  private final String[][] texts;
  private final int[][] keys;
  private final long[][] values;
  private volatile List<Row> list;

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
    List<Row> sorted = new ArrayList<>(rows);
    sorted.sort(null);
    this.query = query;
    measures = query.measures().toArray(Measure[]::new);
    texts = new String[query.by().size()][];
    keys = new int[query.by().size()][sorted.size()];
    values = new long[query.measures().size()][sorted.size()];
    for (int i = 0; i < keys.length; i++) {
      int dimension = i;
      texts[i] = sorted.stream().map(row -> row.keys().get(dimension)).toArray(String[]::new);
      Arrays.setAll(keys[i], row -> row);
    }
    for (int i = 0; i < values.length; i++) {
      int measure = i;
      Arrays.setAll(values[i], row -> sorted.get(row).values()[measure]);
    }
  }

  /**
   * Takes the columns of an engine, already in the order of the keys; they must not change.
   *
   * @param texts keys of each dimension
   * @param keys for each dimension and row the position in these
   * @param values for each measure and row the value
   */
  Rows(Query query, String[][] texts, int[][] keys, long[][] values) {
    this.query = query;
    this.measures = query.measures().toArray(Measure[]::new);
    this.texts = texts;
    this.keys = keys;
    this.values = values;
  }

  /** The question. */
  public Query query() {
    return query;
  }

  /** All rows, in order of their keys. */
  public List<Row> list() {
    List<Row> made = list;
    if (made == null) {
      made = IntStream.range(0, size()).mapToObj(this::row).toList();
      list = made; // making it twice at a time does no harm
    }
    return made;
  }

  private Row row(int row) {
    List<String> ofRow = new ArrayList<>(keys.length);
    for (int i = 0; i < keys.length; i++) {
      ofRow.add(key(row, i));
    }
    return new Row(
        List.copyOf(ofRow), Arrays.stream(values).mapToLong(column -> column[row]).toArray());
  }

  /** Number of rows. */
  public int size() {
    return values[0].length;
  }

  /** Key of a row along the n-th dimension of the query. */
  public String key(int row, int dimension) {
    return texts[dimension][keys[dimension][row]];
  }

  /** Raw value: ten-thousandths, a count or an epoch day. */
  public long value(int row, Measure measure) {
    for (int i = 0; i < measures.length; i++) {
      if (measures[i] == measure) {
        return values[i][row];
      }
    }
    throw new IllegalArgumentException(measure + " was not asked for");
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
    return other instanceof Rows that && query.equals(that.query) && list().equals(that.list());
  }

  @Override
  public int hashCode() {
    return list().hashCode();
  }

  @Override
  public String toString() {
    return query.by() + " " + query.measures() + " " + list();
  }
}
