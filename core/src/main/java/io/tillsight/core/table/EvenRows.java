package io.tillsight.core.table;

import io.tillsight.core.table.source.Cell;
import io.tillsight.core.table.source.RawRecord;
import io.tillsight.core.table.source.RecordTape;
import io.tillsight.core.table.value.Blanks;

/** The rows of an understood table whose records are all kept, alike and ordinary, by number. */
final class EvenRows {
  private final RecordTape tape;
  private final int width;
  private final TraitTable remarkable;
  private final long[][] hashes;
  private final TableRow row;
  private final double bytesPerRow;

  /** Whether something is to be said of a cell. */
  interface Remark {
    /**
     * Looks at a cell.
     *
     * @param column of the table
     */
    boolean isDue(int column, CellValue cell, String text);
  }

  EvenRows(RecordTape tape, Understanding table, Remark remark) {
    this.tape = tape;
    this.width = table.layout().width();
    this.row = new TableRow(table);
    this.bytesPerRow = (double) table.facts().bytes() / Math.max(1, tape.size());
    this.remarkable =
        TraitTable.of(
            tape,
            width,
            (field, cell) -> {
              int column = field - table.lead();
              return column >= 0
                  && column < table.columns().size()
                  && remark.isDue(column, row.read(column, cell), cell.text());
            });
    this.hashes = new long[width][];
    for (int field = 0; field < width; field++) {
      Cell[] cells = tape.cells(field);
      hashes[field] = new long[cells.length];
      for (int code = 0; code < cells.length; code++) {
        hashes[field][code] = cells[code].hash();
      }
    }
  }

  /** Whether no row can be one of totals or a summary. */
  static boolean mayBe(RecordTape tape, Understanding table) {
    int width = table.layout().width();
    if (tape.size() == 0 || !TraitTable.of(tape, width, CellTrait.TOTAL).isNone()) {
      return false;
    }
    RawRecord first = tape.record(0);
    if (new RowRules(table.counts(), table.plans()).skip(first.fields(), true, false) != null) {
      return false;
    }
    return !mayBeBare(tape, table);
  }

  /** Whether some row may have nothing but numbers where there is a column of something else. */
  private static boolean mayBeBare(RecordTape tape, Understanding table) {
    boolean others = false;
    for (int column = 0; column < table.columns().size(); column++) {
      if (!table.plan(column).isNumber()) {
        others = true;
        if (!hasBlank(tape.cells(table.lead() + column))) {
          return false;
        }
      }
    }
    return others;
  }

  private static boolean hasBlank(Cell[] cells) {
    for (Cell cell : cells) {
      if (Blanks.isBlank(cell.text())) {
        return true;
      }
    }
    return false;
  }

  int size() {
    return tape.size();
  }

  boolean isRemarkable(int index) {
    return remarkable.any(codes(index), at(index));
  }

  /** The row, shown until the next is asked for. */
  TableRow row(int index) {
    RawRecord record = tape.record(index);
    row.fill(record, record.fields(), null);
    return row;
  }

  long line(int index) {
    return tape.line(index);
  }

  /** Where the row ends in the file, about. */
  long bytes(int index) {
    return (long) (bytesPerRow * (index + 1));
  }

  /** As {@link DuplicateRows} hashes its cells. */
  long hash(int index) {
    int[] codes = codes(index);
    int at = at(index);
    long hash = DuplicateRows.EMPTY;
    for (int field = 0; field < width; field++) {
      hash = DuplicateRows.with(hash, hashes[field][codes[at + field]]);
    }
    return DuplicateRows.ended(hash);
  }

  private int[] codes(int index) {
    return tape.codes(index / RecordTape.GROUP);
  }

  private int at(int index) {
    return index % RecordTape.GROUP * width;
  }
}
