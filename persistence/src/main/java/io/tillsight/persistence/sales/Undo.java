package io.tillsight.persistence.sales;

import io.tillsight.persistence.storage.Jdbc;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes the lines of an import out of the chains of versions. Every step can be repeated after a
 * crash: it looks for what is still to be done.
 */
final class Undo {
  private static final String HEIR =
      "(select min(c.import_id) from line_claim c where c.line_id = l.id and c.import_id <> ?)";

  private final Jdbc jdbc;
  private final IdWindows windows;
  private final long importId;

  Undo(Jdbc jdbc, long importId) {
    this.jdbc = jdbc;
    this.windows = new IdWindows(jdbc);
    this.importId = importId;
  }

  void run() {
    relinkSupersededLines();
    jdbc.sync();
    dropClaims();
    bequeath();
    windows.change(0, "delete from sale_line where import_id = ? and id >= ? and id < ?", importId);
    jdbc.sync();
  }

  /** What this import superseded is now superseded by what comes after it in the chain, if any. */
  private void relinkSupersededLines() {
    long superseded =
        jdbc.read(
            c ->
                Jdbc.number(c, "select count(*) from sale_line where superseded_by = ?", importId));
    if (superseded > 0) {
      KeyIndex successors = successors();
      List<long[]> links = new ArrayList<>();
      jdbc.read(
          connection -> {
            Jdbc.each(
                connection,
                "select id, key_high, key_low from sale_line where superseded_by = ?",
                row -> {
                  int slot = successors.find(row.getLong(2), row.getLong(3));
                  links.add(new long[] {row.getLong(1), slot < 0 ? 0 : successors.number(slot)});
                },
                importId);
            return null;
          });
      relink(links);
    }
  }

  private KeyIndex successors() {
    return jdbc.read(
        connection -> {
          KeyIndex index =
              new KeyIndex(
                  Jdbc.number(
                      connection, "select count(*) from sale_line where import_id = ?", importId));
          Jdbc.each(
              connection,
              "select l.key_high, l.key_low, coalesce("
                  + HEIR
                  + ", l.superseded_by, 0) from sale_line l where l.import_id = ?",
              row -> index.put(row.getLong(1), row.getLong(2), 0, row.getLong(3)),
              importId,
              importId);
          return index;
        });
  }

  private void relink(List<long[]> links) {
    for (int start = 0; start < links.size(); start += LineWriter.BATCH) {
      List<long[]> batch = links.subList(start, Math.min(links.size(), start + LineWriter.BATCH));
      jdbc.change(connection -> relink(connection, batch));
    }
  }

  private static void relink(Connection connection, List<long[]> links) throws SQLException {
    try (PreparedStatement update =
        connection.prepareStatement(
            "update sale_line set superseded_by = nullif(?, 0) where id = ?")) {
      for (long[] link : links) {
        update.setLong(1, link[1]);
        update.setLong(2, link[0]);
        update.addBatch();
      }
      update.executeBatch();
    }
  }

  private void dropClaims() {
    windows.change(
        0, "delete from line_claim where import_id = ? and line_id >= ? and line_id < ?", importId);
  }

  /** A line that others brought, too, passes to the first of them, whose claim is then spent. */
  private void bequeath() {
    windows.change(
        0,
        "update sale_line l set import_id = "
            + HEIR
            + " where l.import_id = ?"
            + " and exists (select 1 from line_claim c where c.line_id = l.id)"
            + " and l.id >= ? and l.id < ?",
        importId,
        importId);
    windows.change(
        0,
        "delete from line_claim c where exists (select 1 from sale_line l"
            + " where l.id = c.line_id and l.import_id = c.import_id)"
            + " and c.line_id >= ? and c.line_id < ?");
  }
}
