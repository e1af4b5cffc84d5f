package io.tillsight.app.ui.wizard;

import io.tillsight.core.ingest.PreviewRow;
import io.tillsight.core.table.Row;
import io.tillsight.core.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;

/** The first rows of a file as written; not for the screen's thread. */
final class FirstRows {
  private static final int MOST = 12;

  private final Table table;
  private final List<PreviewRow> rows = new ArrayList<>();

  private FirstRows(Table table) {
    this.table = table;
  }

  /** At most a dozen. */
  static List<PreviewRow> of(Table table) {
    FirstRows first = new FirstRows(table);
    try {
      table.scan(first::take);
    } catch (CancellationException enough) {
      return first.rows;
    }
    return first.rows;
  }

  private void take(Row row) {
    if (rows.size() == MOST) {
      throw new CancellationException("The first rows are enough");
    }
    List<String> cells = IntStream.range(0, table.columns().size()).mapToObj(row::text).toList();
    rows.add(
        new PreviewRow(
            table.name(), row.line(), PreviewRow.Place.FIRST, cells, null, null, List.of()));
  }
}
