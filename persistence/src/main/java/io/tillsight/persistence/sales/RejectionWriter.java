package io.tillsight.persistence.sales;

import io.tillsight.core.ingest.KeptRow;
import io.tillsight.core.ingest.Rejection;
import io.tillsight.persistence.storage.Jdbc;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/** Keeps the rejected rows of one import, in the order in which they come. */
final class RejectionWriter {
  /** H2 takes texts up to 1,048,576 characters; a longer record stays complete in its file. */
  private static final int LONGEST = 1_000_000;

  private final Jdbc jdbc;
  private final long importId;
  private long position;

  RejectionWriter(Jdbc jdbc, long importId) {
    this.jdbc = jdbc;
    this.importId = importId;
  }

  void add(List<Rejection> rejections) {
    for (int start = 0; start < rejections.size(); start += LineWriter.BATCH) {
      int end = Math.min(rejections.size(), start + LineWriter.BATCH);
      insert(rejections.subList(start, end));
    }
  }

  /** Those that no counting import corrects. */
  static List<KeptRow> read(Jdbc jdbc, long importId) {
    return jdbc.read(
        connection ->
            Jdbc.list(
                connection,
                "select position, file_name, line, column_name, content, code, message, record"
                    + " from rejection where import_id = ? and (corrected_by is null or"
                    + " corrected_by not in (select id from import where state = 'DONE'))"
                    + " order by position",
                row ->
                    new KeptRow(
                        row.getLong(1),
                        new Rejection(
                            row.getString(2),
                            row.getLong(3),
                            row.getString(4),
                            row.getString(5),
                            row.getString(6),
                            row.getString(7),
                            row.getString(8))),
                importId));
  }

  private void insert(List<Rejection> batch) {
    jdbc.change(
        connection -> {
          try (PreparedStatement insert =
              connection.prepareStatement(
                  "insert into rejection (import_id, position, file_name, line, column_name, content,"
                      + " code, message, record) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (Rejection rejection : batch) {
              bind(insert, rejection);
              insert.addBatch();
            }
            insert.executeBatch();
          }
        });
  }

  private void bind(PreparedStatement insert, Rejection rejection) throws SQLException {
    insert.setLong(1, importId);
    insert.setLong(2, position++);
    insert.setString(3, rejection.file());
    insert.setLong(4, rejection.line());
    insert.setString(5, cut(rejection.column()));
    insert.setString(6, cut(rejection.value()));
    insert.setString(7, rejection.code());
    insert.setString(8, cut(rejection.message()));
    insert.setString(9, cut(rejection.row()));
  }

  private static String cut(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
  }
}
