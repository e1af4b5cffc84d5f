package io.tillsight.app.ui.kit;

import io.tillsight.app.chart.TableTwin;
import java.util.stream.IntStream;

/** A chart's figures as a table. */
public final class TwinTable {
  private TwinTable() {}

  /** The table; figures are sorted by their number, words by their letters. */
  public static DataTable<TableTwin.Row> of(TableTwin twin) {
    DataTable<TableTwin.Row> table = new DataTable<>("");
    IntStream.range(0, twin.columns().size()).forEach(at -> addColumn(table, twin, at));
    return table.rows(twin.rows());
  }

  private static void addColumn(DataTable<TableTwin.Row> table, TableTwin twin, int at) {
    String title = twin.columns().get(at);
    boolean figures =
        twin.rows().stream().anyMatch(row -> !Double.isNaN(row.cells().get(at).number()));
    if (figures) {
      table.figure(title, row -> new Figure(row.cells().get(at)), Figure::toString);
    } else {
      table.text(title, row -> row.cells().get(at).text());
    }
  }

  /** A cell that sorts by its number and is written as its text. */
  private record Figure(TableTwin.Cell cell) implements Comparable<Figure> {
    @Override
    public int compareTo(Figure other) {
      return Double.compare(cell.number(), other.cell.number());
    }

    @Override
    public String toString() {
      return cell.text();
    }
  }
}
