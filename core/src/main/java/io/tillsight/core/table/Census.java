package io.tillsight.core.table;

import io.tillsight.core.table.source.Cell;
import io.tillsight.core.table.source.CellList;
import io.tillsight.core.table.source.RawRecord;
import io.tillsight.core.table.source.RecordTape;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The walk that counts what every column holds. */
final class Census {
  /** The first values in their order make the profile of a column. */
  private static final int SHOWN_ONE_BY_ONE = 2_000;

  private final Layout layout;
  private final List<ColumnStatistics> counts = new ArrayList<>();
  private final List<CellCounts> repeats = new ArrayList<>();
  private final OrderLevel orderLevel;
  private final Complement complement;
  private long rows;
  private long odd;
  private long countedHeads;

  Census(Layout layout, int latestYear) {
    this.layout = layout;
    this.orderLevel = new OrderLevel(layout.width());
    this.complement = new Complement(layout.width());
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
    } else {
      add(even);
    }
    for (int i = 0; i < counts.size(); i++) {
      repeats.get(i).addTo(counts.get(i));
    }
  }

  /** Counts by codes, which is the same as record by record. */
  private void add(RecordTape even) {
    int width = layout.width();
    TraitTable blanks = TraitTable.of(even, width, CellTrait.BLANK);
    Cell[][] cells = new Cell[width][];
    for (int column = 0; column < width; column++) {
      cells[column] = even.cells(column);
    }
    int before = -1;
    for (int record = 0; record < even.size(); record++) {
      int[] codes = even.codes(record / RecordTape.GROUP);
      int at = record % RecordTape.GROUP * width;
      if (record < SHOWN_ONE_BY_ONE || blanks.any(codes, at)) {
        add(even.record(record));
      } else {
        rows++;
        long line = even.line(record);
        for (int column = 0; column < width; column++) {
          repeats.get(column).add(codes[at + column], cells[column], line);
        }
        boolean same = codes[at] == before;
        orderLevel.addFull(same, same ? null : cells[0][codes[at]]);
        complement.addFull();
      }
      before = codes[at];
    }
  }

  private void add(RawRecord next) {
    rows++;
    List<String> fields = next.fields();
    if (fields.size() != layout.width() || next.isBroken()) {
      odd++;
      return;
    }
    boolean full = isFull(fields);
    if (!full && TotalWords.find(fields) >= 0) {
      return;
    }
    for (int i = 0; i < fields.size(); i++) {
      Cell cell = CellList.of(fields, i);
      if (cell == null || rows <= SHOWN_ONE_BY_ONE || !repeats.get(i).add(cell, next.line())) {
        counts.get(i).add(fields.get(i), next.line());
      }
    }
    orderLevel.add(fields, full);
    complement.add(fields, full);
    countedHeads += !full && CountedGroups.mayHead(fields) ? 1 : 0;
  }

  private static boolean isFull(List<String> fields) {
    for (int i = 0; i < fields.size(); i++) {
      if (CellTrait.BLANK.of(fields, i)) {
        return false;
      }
    }
    return true;
  }

  /** Counts for each field of a record. */
  List<ColumnStatistics> counts() {
    return counts;
  }

  OrderLevel orderLevel() {
    return orderLevel;
  }

  /** Whether the records may be a list with lines that head groups. */
  boolean isGrouped() {
    return complement.isGrouped();
  }

  /** Whether some records may head groups and say how many records they have. */
  boolean isCounted() {
    return countedHeads > 0;
  }

  long rows() {
    return rows;
  }

  /** Records with another number of fields than the header. */
  long odd() {
    return odd;
  }
}
