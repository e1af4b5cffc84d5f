package io.tillsight.app.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A chart as a table, for screen readers, for copying and for export.
 *
 * @param columns the heads; the first names the marks
 * @param rows one for each mark, as many cells as columns
 */
public record TableTwin(List<String> columns, List<Row> rows) {

  /**
   * One line of the table.
   *
   * @param key the value of the dimension; empty for a total
   * @param cells as many as there are columns
   */
  public record Row(String key, List<Cell> cells) {
    /** Copies the list. */
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * One cell.
   *
   * @param text as shown; empty where nothing is known
   * @param number the number behind it; NaN for words and for what is not known
   */
  public record Cell(String text, double number) {}

  /** Checks that the rows are as wide as the head. */
  public TableTwin {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    for (Row row : rows) {
      if (row.cells().size() != columns.size()) {
        throw new IllegalArgumentException("a row of another width: " + row);
      }
    }
  }

  /** Without the columns in which no row has a text. */
  TableTwin trimmed() {
    int[] kept =
        IntStream.range(0, columns.size())
            .filter(at -> rows.stream().anyMatch(row -> !row.cells().get(at).text().isEmpty()))
            .toArray();
    return new TableTwin(
        Arrays.stream(kept).mapToObj(columns::get).toList(),
        rows.stream()
            .map(row -> new Row(row.key(), Arrays.stream(kept).mapToObj(row.cells()::get).toList()))
            .toList());
  }

  /** Collects the cells of one row. */
  static final class RowBuilder {
    private final String key;
    private final Labels labels;
    private final List<Cell> cells = new ArrayList<>();

    RowBuilder(String key, Labels labels) {
      this.key = key;
      this.labels = labels;
    }

    RowBuilder text(String text) {
      cells.add(new Cell(text, Double.NaN));
      return this;
    }

    RowBuilder exact(double value) {
      cells.add(new Cell(Double.isNaN(value) ? "" : labels.exact(value), value));
      return this;
    }

    RowBuilder number(String text, double value) {
      cells.add(new Cell(text, value));
      return this;
    }

    RowBuilder change(double fraction) {
      cells.add(new Cell(Double.isNaN(fraction) ? "" : labels.changePercent(fraction), fraction));
      return this;
    }

    RowBuilder share(double fraction) {
      cells.add(new Cell(Double.isNaN(fraction) ? "" : labels.share(fraction), fraction));
      return this;
    }

    RowBuilder texts(List<String> texts) {
      texts.forEach(this::text);
      return this;
    }

    RowBuilder cells(List<Cell> ready) {
      cells.addAll(ready);
      return this;
    }

    Row done() {
      return new Row(key, cells);
    }
  }
}
