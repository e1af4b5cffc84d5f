package io.tillsight.core.table;

import io.tillsight.core.table.source.Cell;
import io.tillsight.core.table.source.RecordTape;
import java.util.BitSet;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Which cells of kept records have a trait, by column and code. Immutable. */
final class TraitTable {
  /** Cells that one thread looks at in a row. */
  private static final int PORTION = 1 << 13;

  private final BitSet[] byCode;
  private final int[] columns;

  private TraitTable(BitSet[] byCode, int[] columns) {
    this.byCode = byCode;
    this.columns = columns;
  }

  /** Of a trait that the text has by itself. */
  static TraitTable of(RecordTape tape, int width, CellTrait trait) {
    return of(tape, width, column -> trait::of);
  }

  /**
   * Of a trait that depends on the column.
   *
   * @param trait makes the test for a column, one for each thread
   */
  static TraitTable of(RecordTape tape, int width, IntFunction<Predicate<Cell>> trait) {
    BitSet[] byCode = new BitSet[width];
    for (int column = 0; column < width; column++) {
      byCode[column] = byCode(tape.cells(column), column, trait);
    }
    int[] columns = IntStream.range(0, width).filter(i -> !byCode[i].isEmpty()).toArray();
    return new TraitTable(byCode, columns);
  }

  private static BitSet byCode(Cell[] cells, int column, IntFunction<Predicate<Cell>> trait) {
    return IntStream.rangeClosed(0, cells.length / PORTION)
        .parallel()
        .collect(
            BitSet::new,
            (found, portion) -> {
              Predicate<Cell> test = trait.apply(column);
              int end = Math.min(cells.length, (portion + 1) * PORTION);
              for (int code = portion * PORTION; code < end; code++) {
                found.set(code, test.test(cells[code]));
              }
            },
            BitSet::or);
  }

  /** Whether no cell has it. */
  boolean isNone() {
    return columns.length == 0;
  }

  /**
   * Tells which cells of a record have it.
   *
   * @param has gets the answers
   * @param at where the codes of the record start
   * @return the first field that has it not; the number of fields when all have it
   */
  int fill(boolean[] has, int[] codes, int at) {
    int first = has.length;
    for (int column = has.length - 1; column >= 0; column--) {
      has[column] = byCode[column].get(codes[at + column]);
      first = has[column] ? first : column;
    }
    return first;
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
