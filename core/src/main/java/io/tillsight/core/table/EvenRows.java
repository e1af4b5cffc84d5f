package io.tillsight.core.table;

import io.tillsight.core.table.source.Cell;
import io.tillsight.core.table.source.RawRecord;
import io.tillsight.core.table.source.RecordTape;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/** The rows of an understood table whose records are all kept, alike and ordinary, by number. */
final class EvenRows {
  private final RecordTape tape;
  private final int width;
  private final TraitTable remarkable;
  private final long[] hashes;
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
            field -> {
              int column = field - table.lead();
              if (column < 0 || column >= table.columns().size()) {
                return cell -> false;
              }
              CellReader reader = new CellReader(table.plan(column), table.latestYear());
              return cell -> remark.isDue(column, reader.read(cell), cell.text());
            });
    this.hashes = rowHashes(cellHashes());
  }

  private long[][] cellHashes() {
    long[][] hashes = new long[width][];
    for (int field = 0; field < width; field++) {
      Cell[] cells = tape.cells(field);
      hashes[field] = new long[cells.length];
      Arrays.parallelSetAll(hashes[field], code -> cells[code].hash());
    }
    return hashes;
  }

  /**
   * Whether no row can be one of totals or a summary.
   *
   * @param tape null when the records are not kept or not alike; then false
   * @param plans of all fields
   * @param counts of all fields
   * @param lead fields before the first column
   * @param columns how many there are
   */
  static boolean mayBe(
      RecordTape tape,
      List<ColumnPlan> plans,
      List<ColumnStatistics> counts,
      int lead,
      int columns) {
    int width = counts.size();
    if (tape == null || tape.size() == 0 || !TraitTable.of(tape, width, CellTrait.TOTAL).isNone()) {
      return false;
    }
    RawRecord first = tape.record(0);
    if (new RowRules(counts, plans).skip(first.fields(), true, false) != null) {
      return false;
    }
    return !mayBeBare(tape, plans, lead, columns);
  }

  /** Whether some row may have nothing but numbers where there is a column of something else. */
  private static boolean mayBeBare(RecordTape tape, List<ColumnPlan> plans, int lead, int columns) {
    boolean others = false;
    for (int field = lead; field < lead + columns; field++) {
      if (!plans.get(field).isNumber()) {
        others = true;
        if (!hasBlank(tape.cells(field))) {
          return false;
        }
      }
    }
    return others;
  }

  private static boolean hasBlank(Cell[] cells) {
    return Arrays.stream(cells).parallel().anyMatch(CellTrait.BLANK::of);
  }

  int size() {
    return tape.size();
  }

  boolean isRemarkable(int index) {
    int place = tape.place(index);
    int[] codes = tape.codes(place / RecordTape.GROUP);
    return remarkable.any(codes, place % RecordTape.GROUP * width);
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
    return hashes[index];
  }

  /** Of all rows. */
  private long[] rowHashes(long[][] ofCells) {
    long[] made = new long[tape.size()];
    groups()
        .forEach(
            group -> {
              int[] codes = tape.codes(group);
              int first = tape.first(group);
              for (int index = first; index < tape.first(group + 1); index++) {
                made[index] = hash(codes, (index - first) * width, ofCells);
              }
            });
    return made;
  }

  private long hash(int[] codes, int at, long[][] ofCells) {
    long hash = DuplicateRows.EMPTY;
    for (int field = 0; field < width; field++) {
      hash = DuplicateRows.with(hash, ofCells[field][codes[at + field]]);
    }
    return DuplicateRows.ended(hash);
  }

  /**
   * The rows that something may be said of; found by several threads.
   *
   * @param unlessAlone whether those are left out that are remarkable for nothing and come once
   */
  BitSet looked(boolean unlessAlone) {
    BitSet all = new BitSet(hashes.length);
    if (!unlessAlone) {
      all.set(0, hashes.length);
      return all;
    }
    HashFilter repeated = new HashFilter(hashes.length);
    for (long hash : hashes) {
      repeated.add(hash);
    }
    repeated.close();
    return groups()
        .collect(
            () -> new BitSet(hashes.length),
            (found, group) -> {
              for (int index = tape.first(group); index < tape.first(group + 1); index++) {
                found.set(index, isRemarkable(index) || repeated.mayComeAgain(hashes[index]));
              }
            },
            BitSet::or);
  }

  /** Of the tape, some of them at the same time. */
  private IntStream groups() {
    return IntStream.range(0, tape.groups()).parallel();
  }
}
