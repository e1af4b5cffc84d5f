package io.tillsight.persistence.sales;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Gives packed lines their rows. For one thread at a time. */
final class RowWriter {
  /** Rows that one statement inserts: a third cheaper than one by one. */
  private static final int TOGETHER = 100;

  private final LineRow row = new LineRow();

  /** Inserts the lines of a block. */
  void insert(Connection connection, LineBlock block) throws SQLException {
    PackedLinesReader lines = new PackedLinesReader(block.content());
    int whole = block.lines() - block.lines() % TOGETHER;
    insert(connection, block, lines, 0, whole, TOGETHER);
    insert(connection, block, lines, whole, block.lines(), block.lines() - whole);
    if (lines.hasNext()) {
      throw new IllegalStateException("More packed lines than " + block.lines());
    }
  }

  /** Inserts the lines [from, until) of a block, so many at a time that they come out even. */
  private void insert(
      Connection connection,
      LineBlock block,
      PackedLinesReader lines,
      int from,
      int until,
      int each)
      throws SQLException {
    if (from == until) {
      return;
    }
    String values = "(?" + ", ?".repeat(LineRow.WIDTH - 1) + ")";
    String sql =
        "insert into sale_line ("
            + LineRow.columns()
            + ") values "
            + values
            + (", " + values).repeat(each - 1);
    try (PreparedStatement insert = connection.prepareStatement(sql)) {
      for (int start = from; start < until; start += each) {
        for (int i = 0; i < each; i++) {
          lines.next(row);
          row.bind(insert, i * LineRow.WIDTH, block.firstId() + start + i, block.importId());
        }
        insert.executeUpdate();
      }
    }
  }
}
