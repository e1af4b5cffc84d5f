package io.tillsight.core.table;

import io.tillsight.core.table.source.RecordTape;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Rows of a table whose records are all kept, alike and ordinary.
 *
 * @param from number of the first, from 0
 * @param until number behind the last
 */
record EvenPart(FileTable table, RecordTape tape, int from, int until) implements TablePart {
  /**
   * Parts of all rows, about equally long.
   *
   * @param field whose neighbours with the same text stay in one part; -1 for none
   */
  static List<TablePart> of(FileTable table, RecordTape tape, int width, int most, int field) {
    List<TablePart> parts = new ArrayList<>();
    int from = 0;
    for (int part = 1; part <= most; part++) {
      int until = (int) ((long) tape.size() * part / most);
      while (field >= 0 && until > 0 && until < tape.size()) {
        if (code(tape, width, until, field) != code(tape, width, until - 1, field)) {
          break;
        }
        until++;
      }
      if (until > from) {
        parts.add(new EvenPart(table, tape, from, until));
        from = until;
      }
    }
    return parts;
  }

  private static int code(RecordTape tape, int width, int row, int field) {
    int place = tape.place(row);
    return tape.codes(place / RecordTape.GROUP)[place % RecordTape.GROUP * width + field];
  }

  @Override
  public long rows() {
    return until - from;
  }

  @Override
  public void scan(Consumer<Row> visitor) {
    table.scan(tape, from, until, visitor);
  }
}
