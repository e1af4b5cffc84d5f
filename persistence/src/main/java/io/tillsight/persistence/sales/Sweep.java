package io.tillsight.persistence.sales;

import io.tillsight.persistence.masters.MasterStore;
import io.tillsight.persistence.storage.Jdbc;
import io.tillsight.persistence.storage.Sessions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Removes all that belongs to imports that are neither DONE nor UNDONE, also what a crash left of
 * an import whose own row is gone. What is being undone or redone must be finished before.
 */
final class Sweep {
  private static final String DONE = "(select id from import where state = 'DONE')";
  private static final String KEPT = "(select id from import where state in ('DONE', 'UNDONE'))";

  private final Jdbc jdbc;
  private final Sessions sessions;
  private final MasterStore masters;
  private final Ledger ledger;

  Sweep(Jdbc jdbc, Sessions sessions, MasterStore masters, Ledger ledger) {
    this.jdbc = jdbc;
    this.sessions = sessions;
    this.masters = masters;
    this.ledger = ledger;
  }

  void everything() {
    lines(0, true);
    for (ImportEntity left : ledger.in(ImportEntity.State.RUNNING)) {
      entry(left.id());
    }
  }

  /**
   * Lines have rows only when their publication was taken back, or a crash left them.
   *
   * @param fromLine no line with a lower number is owned by an import that is to go
   * @param marks whether lines may be marked as superseded or claimed by one
   */
  void lines(long fromLine, boolean marks) {
    jdbc.change(
        connection ->
            Jdbc.update(connection, "delete from line_block where import_id not in " + KEPT));
    IdWindows windows = new IdWindows(jdbc);
    windows.change(
        fromLine,
        "delete from sale_line where import_id not in " + KEPT + " and id >= ? and id < ?");
    if (marks) {
      windows.change(
          0,
          "update sale_line set superseded_by = null where superseded_by not in "
              + DONE
              + " and id >= ? and id < ?");
      windows.change(
          0,
          "delete from line_claim where import_id not in "
              + KEPT
              + " and line_id >= ? and line_id < ?");
    }
  }

  /** Removes lines and claims of these imports; their entries stay. */
  void linesOf(Set<Long> imports) {
    if (!imports.isEmpty()) {
      String those = imports.stream().map(String::valueOf).collect(Collectors.joining(", "));
      IdWindows windows = new IdWindows(jdbc);
      windows.change(
          0, "delete from sale_line where import_id in (" + those + ") and id >= ? and id < ?");
      windows.change(
          0,
          "delete from line_claim where import_id in ("
              + those
              + ") and line_id >= ? and line_id < ?");
    }
  }

  /** Removes what these imports tell beside sales and masters. */
  void sidesOf(Set<Long> imports) {
    jdbc.change(
        connection -> {
          for (long id : imports) {
            sides(connection, id);
          }
        });
  }

  private static void sides(Connection connection, long importId) throws SQLException {
    Jdbc.update(connection, "delete from vendor_return where import_id = ?", importId);
    Jdbc.update(connection, "delete from partner where import_id = ?", importId);
  }

  /** Removes the entry of an import that owns no lines any more. */
  void entry(long importId) {
    sessions.run(session -> masters.drop(session, importId));
    jdbc.change(
        connection -> {
          sides(connection, importId);
          Jdbc.update(connection, "delete from rejection where import_id = ?", importId);
          Jdbc.update(connection, "delete from import_file where import_id = ?", importId);
          Jdbc.update(connection, "delete from import where id = ?", importId);
        });
  }
}
