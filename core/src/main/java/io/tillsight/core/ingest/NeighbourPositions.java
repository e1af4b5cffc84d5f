package io.tillsight.core.ingest;

import io.tillsight.core.table.Row;

/**
 * Numbers the lines of each order where they stand together, and anew where more of them stand. To
 * be shown, not to be stored.
 */
final class NeighbourPositions {
  private final int column;
  private String last = "";
  private int codeOfLast = -1;
  private int ofLast;

  NeighbourPositions(Cells cells) {
    column = cells.index(Role.ORDER);
  }

  /** Position of the next line of an order, from 1. */
  int next(Row row, String order) {
    int code = column < 0 ? -1 : row.code(column);
    // Texts stand far from each other: they are looked at only where cells are not numbered.
    boolean same = code < 0 || codeOfLast < 0 ? order.equals(last) : code == codeOfLast;
    ofLast = same ? ofLast + 1 : 1;
    last = order;
    codeOfLast = code;
    return ofLast;
  }
}
