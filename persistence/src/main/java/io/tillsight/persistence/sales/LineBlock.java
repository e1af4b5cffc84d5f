package io.tillsight.persistence.sales;

import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * Lines of an import as they first reach the disk, many in one record.
 *
 * @param firstId number of the first; the others follow
 * @param lines how many
 * @param content as {@link PackedLines} made it
 */
record LineBlock(long importId, long firstId, int lines, byte[] content) {
  /** Reads blocks with {@link #of}. */
  static final String SELECT = "select import_id, first_line, line_count, content from line_block";

  static LineBlock of(ResultSet row) throws SQLException {
    return new LineBlock(row.getLong(1), row.getLong(2), row.getInt(3), row.getBytes(4));
  }

  /** What its lines come to. */
  Holdings holdings() {
    PackedLinesReader reader = new PackedLinesReader(content);
    LineRow row = new LineRow();
    long count = 0;
    long amount = 0;
    while (reader.hasNext()) {
      reader.next(row);
      count++;
      amount += row.amount();
    }
    return new Holdings(count, amount, 0);
  }

  /** Number behind that of the last line. */
  long end() {
    return firstId + lines;
  }
}
