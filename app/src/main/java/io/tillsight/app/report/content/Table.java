package io.tillsight.app.report.content;

import java.util.List;

/**
 * A table with typed cells: the page shows their texts, a workbook their values.
 *
 * @param sheet short name, for a sheet of a workbook; unique in a report
 * @param title what it shows
 * @param caption unit · period · filter
 * @param columns the heads
 * @param rows as many cells as columns each
 */
public record Table(
    String sheet, String title, String caption, List<Column> columns, List<Row> rows) {

  /** What a column holds. */
  public enum Kind {
    /** Words, at the left. */
    TEXT,
    /** Figures, at the right. */
    NUMBER,
    /** Figures that only a workbook has room for. */
    DETAIL,
    /** A bar for each row, with the one before behind it; not in a workbook. */
    BAR
  }

  /**
   * A head.
   *
   * @param name its words; empty for a bar
   * @param kind what it holds
   */
  public record Column(String name, Kind kind) {
    /** A column of words. */
    public static Column text(String name) {
      return new Column(name, Kind.TEXT);
    }

    /** A column of figures. */
    public static Column number(String name) {
      return new Column(name, Kind.NUMBER);
    }

    /** A column of figures that pages leave out. */
    public static Column detail(String name) {
      return new Column(name, Kind.DETAIL);
    }

    /** A column of bars. */
    public static Column bar() {
      return new Column("", Kind.BAR);
    }
  }

  /**
   * A line.
   *
   * @param cells as many as columns
   * @param total whether it is the sum of the others, to be set apart
   */
  public record Row(List<Cell> cells, boolean total) {
    /** Copies the list. */
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /** Checks that the rows are as wide as the head. */
  public Table {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    for (Row row : rows) {
      if (row.cells().size() != columns.size()) {
        throw new IllegalArgumentException("a row of another width in " + sheet);
      }
    }
  }
}
