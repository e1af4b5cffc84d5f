package io.tillsight.app.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * A grid of shaded numbers: month by year, cohorts, recency by frequency.
 *
 * @param subject what it is about; {@code words().dimension()} heads the row names, {@code
 *     words().change()} names the row of changes, {@code words().share()} heads the totals
 * @param leading heads of texts between the row names and the cells; may be empty
 * @param columns names across
 * @param rows from above
 * @param changes relative, one for each column, below the grid; may be empty
 * @param totalChange the change of the totals; NaN without one
 * @param shades of the cells
 * @param note below; may be empty
 */
public record HeatMap(
    Subject subject,
    List<String> leading,
    List<String> columns,
    List<Row> rows,
    List<Double> changes,
    double totalChange,
    Shades shades,
    String note)
    implements Chart {

  /** What is known about a cell. */
  public enum State {
    /** Shaded, with its number. */
    KNOWN,
    /** Still running: a dashed outline, no shade. */
    PARTIAL,
    /** Nothing was measured: hatched. */
    NO_DATA,
    /** Not yet: blank. */
    FUTURE,
    /** A number that is not compared, such as 100 % at the start. */
    PLAIN
  }

  /**
   * One row.
   *
   * @param key the value of the row's dimension
   * @param name at its left
   * @param leading as many texts as the chart has leading heads
   * @param cells one for each column
   * @param total at its right; NaN without one
   */
  public record Row(String key, String name, List<String> leading, List<Cell> cells, double total) {
    /** Copies the lists. */
    public Row {
      leading = List.copyOf(leading);
      cells = List.copyOf(cells);
    }
  }

  /**
   * One cell.
   *
   * @param key the value that it stands for, such as a month
   * @param value NaN unless there is one
   * @param state what is known
   * @param zone the named part of the grid that it belongs to; empty without zones. Zones are
   *     parted by thick lines and named in their first cell
   */
  public record Cell(String key, double value, State state, String zone) {

    /** A known value. */
    public static Cell of(String key, double value) {
      return new Cell(key, value, State.KNOWN, "");
    }

    /** A cell that has not come yet. */
    public static Cell future() {
      return new Cell("", Double.NaN, State.FUTURE, "");
    }
  }

  /** Checks the width of the rows. */
  public HeatMap {
    leading = List.copyOf(leading);
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    changes = List.copyOf(changes);
    for (Row row : rows) {
      if (row.cells().size() != columns.size() || row.leading().size() != leading.size()) {
        throw new IllegalArgumentException("a row of another width: " + row.name());
      }
    }
  }

  /** A grid of one kind of number, quantile shades, no changes and no note. */
  public static HeatMap of(Subject subject, List<String> columns, List<Row> rows) {
    double[] values =
        rows.stream()
            .flatMap(row -> row.cells().stream())
            .filter(cell -> cell.state() == State.KNOWN)
            .mapToDouble(Cell::value)
            .toArray();
    return new HeatMap(
        subject, List.of(), columns, rows, List.of(), Double.NaN, Shades.quantiles(values), "");
  }

  /** The same with changes below the columns and below the totals. */
  public HeatMap withChanges(List<Double> newChanges, double newTotalChange) {
    return new HeatMap(subject, leading, columns, rows, newChanges, newTotalChange, shades, note);
  }

  /** The same with words below. */
  public HeatMap withNote(String newNote) {
    return new HeatMap(subject, leading, columns, rows, changes, totalChange, shades, newNote);
  }

  @Override
  public TableTwin table() {
    List<String> heads = new ArrayList<>();
    heads.add(subject.words().dimension());
    heads.addAll(leading);
    heads.addAll(columns);
    heads.add(subject.words().share());
    List<TableTwin.Row> table = new ArrayList<>();
    for (Row row : rows) {
      TableTwin.RowBuilder line =
          new TableTwin.RowBuilder(row.key(), subject.labels())
              .text(row.name())
              .texts(row.leading());
      row.cells().forEach(cell -> line.exact(cell.value()));
      table.add(line.exact(row.total()).done());
    }
    return new TableTwin(heads, table).trimmed();
  }
}
