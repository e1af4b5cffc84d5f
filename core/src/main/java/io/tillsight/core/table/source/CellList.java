package io.tillsight.core.table.source;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/** The fields of a record whose cells may be shared with others. */
public final class CellList extends AbstractList<String> implements RandomAccess {
  private final Cell[] cells;

  CellList(Cell[] cells) {
    this.cells = cells;
  }

  /** The cell of a field, null when these fields are no such list. */
  public static Cell of(List<String> fields, int index) {
    return fields instanceof CellList list ? list.cells[index] : null;
  }

  @Override
  public String get(int index) {
    return cells[index].text();
  }

  @Override
  public int size() {
    return cells.length;
  }
}
