package io.tillsight.core.table;

import io.tillsight.core.table.source.Cell;
import io.tillsight.core.table.source.RecordTape;
import java.util.BitSet;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;

/** Which cells of kept records have a trait, by column and code. Immutable. */
final class TraitTable {
  private final BitSet[] byCode;
  private final int[] columns;

  private TraitTable(BitSet[] byCode, int[] columns) {
    this.byCode = byCode;
    this.columns = columns;
  }

  /** Of a trait that the text has by itself. */
  static TraitTable of(RecordTape tape, int width, CellTrait trait) {
    return of(tape, width, (column, cell) -> trait.of(cell));
  }

  /** Of a trait that depends on the column. */
  static TraitTable of(RecordTape tape, int width, BiPredicate<Integer, Cell> trait) {
    BitSet[] byCode = new BitSet[width];
    for (int column = 0; column < width; column++) {
      byCode[column] = new BitSet();
      Cell[] cells = tape.cells(column);
      for (int code = 0; code < cells.length; code++) {
        byCode[column].set(code, trait.test(column, cells[code]));
      }
    }
    int[] columns = IntStream.range(0, width).filter(i -> !byCode[i].isEmpty()).toArray();
    return new TraitTable(byCode, columns);
  }

  /** Whether no cell of a column has it. */
  boolean isNone(int column) {
    return byCode[column].isEmpty();
  }

  /** Whether no cell has it. */
  boolean isNone() {
    return columns.length == 0;
  }

  /**
   * Whether a cell of a record has it.
   *
   * @param at where the codes of the record start
   */
  boolean any(int[] codes, int at) {
    for (int column : columns) {
      if (byCode[column].get(codes[at + column])) {
        return true;
      }
    }
    return false;
  }
}
