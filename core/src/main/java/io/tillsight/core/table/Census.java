package io.tillsight.core.table;

import io.tillsight.core.table.source.Cell;
import io.tillsight.core.table.source.CellList;
import io.tillsight.core.table.source.RawRecord;
import io.tillsight.core.table.source.RecordTape;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The walk that counts what every column holds. */
final class Census {
  /** The first values in their order make the profile of a column. */
  private static final int SHOWN_ONE_BY_ONE = 2_000;

  private final Layout layout;
  private final List<ColumnStatistics> counts = new ArrayList<>();
  private final List<CellCounts> repeats = new ArrayList<>();
  private final RowShapes shapes;
  private long rows;
  private long odd;

  Census(Layout layout, int latestYear) {
    this.layout = layout;
    this.shapes = new RowShapes(layout.width());
    for (int i = 0; i < layout.width(); i++) {
      counts.add(new ColumnStatistics(latestYear));
      repeats.add(new CellCounts());
    }
  }

  void run(Body body, Steps steps) throws IOException {
    body.record(steps);
    RecordTape even = body.even();
    if (even == null) {
      body.walk(BodyRecords.Skipped.QUIETLY, steps, (next, from) -> add(next));
      conclude(columns().mapToObj(column -> repeats.get(column).of(counts.get(column))).toList());
      return;
    }
    showFirst(even);
    EvenCensus further = new EvenCensus(even, layout.width(), (int) rows);
    if (further.mayLeaveOut()) {
      further.addTo(shapes);
    }
    // The rows as a whole take as long as some columns.
    int tasks = counts.size() + (further.mayLeaveOut() ? 0 : 1);
    conclude(
        IntStream.range(0, tasks)
            .parallel()
            .mapToObj(
                task -> {
                  if (task < counts.size()) {
                    return further.of(counts.get(task), task);
                  }
                  further.addTo(shapes);
                  return List.<ColumnStatistics.Portion>of();
                })
            .toList());
    rows = even.size();
  }

  /** Of a column of many texts, several threads look at some each. */
  private static void conclude(List<List<ColumnStatistics.Portion>> counted) {
    List<ColumnStatistics.Portion> all = counted.stream().flatMap(List::stream).toList();
    all.parallelStream().forEach(ColumnStatistics.Portion::count);
    all.forEach(ColumnStatistics.Portion::takeIn);
  }

  private void showFirst(RecordTape even) {
    int shown = Math.min(SHOWN_ONE_BY_ONE, even.size());
    for (int record = 0; record < shown; record++) {
      add(even.record(record));
    }
  }

  private void add(RawRecord next) {
    rows++;
    List<String> fields = next.fields();
    if (fields.size() != layout.width() || next.isBroken()) {
      odd++;
      return;
    }
    if (!shapes.add(fields)) {
      return;
    }
    for (int i = 0; i < fields.size(); i++) {
      Cell cell = CellList.of(fields, i);
      if (cell == null || rows <= SHOWN_ONE_BY_ONE || !repeats.get(i).add(cell, next.line())) {
        counts.get(i).add(fields.get(i), next.line());
      }
    }
  }

  private IntStream columns() {
    return IntStream.range(0, counts.size());
  }

  /** Counts for each field of a record. */
  List<ColumnStatistics> counts() {
    return counts;
  }

  OrderLevel orderLevel() {
    return shapes.orderLevel();
  }

  /** Whether the records may be a list with lines that head groups. */
  boolean isGrouped() {
    return shapes.isGrouped();
  }

  /** Whether some records may head groups and say how many records they have. */
  boolean isCounted() {
    return shapes.isCounted();
  }

  long rows() {
    return rows;
  }

  /** Records with another number of fields than the header. */
  long odd() {
    return odd;
  }
}
