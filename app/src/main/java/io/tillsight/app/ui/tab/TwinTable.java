package io.tillsight.app.ui.tab;

import io.tillsight.app.chart.TableTwin;
import io.tillsight.app.chart.TableTwin.Cell;
import io.tillsight.app.chart.TableTwin.Row;
import io.tillsight.app.ui.kit.DataTable;

/** A chart as a table: sorted by value, copied as written. */
final class TwinTable {
  private TwinTable() {}

  static DataTable<Row> of(TableTwin twin) {
    DataTable<Row> table = new DataTable<>("");
    for (int column = 0; column < twin.columns().size(); column++) {
      add(table, twin, column);
    }
    return table.rows(twin.rows());
  }

  private static void add(DataTable<Row> table, TableTwin twin, int column) {
    String title = twin.columns().get(column);
    boolean figures =
        twin.rows().stream().anyMatch(row -> !Double.isNaN(row.cells().get(column).number()));
    if (figures) {
      table.figure(title, row -> new Value(row.cells().get(column)), value -> value.cell().text());
    } else {
      table.text(title, row -> row.cells().get(column).text());
    }
  }

  /** Orders by number, whatever is written; unknown values stand last. */
  private record Value(Cell cell) implements Comparable<Value> {
    @Override
    public int compareTo(Value other) {
      return Double.compare(cell.number(), other.cell.number());
    }

    @Override
    public String toString() {
      return cell.text();
    }
  }
}
