package io.tillsight.persistence.sales;

import io.tillsight.persistence.storage.Jdbc;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Writes owners and successors of versions in batches; each batch leaves every word said. */
final class SettlementWriter {
  private final Jdbc jdbc;
  private final List<Settled> pending = new ArrayList<>();

  private record Settled(long line, long formerOwner, long owner, long successor) {}

  SettlementWriter(Jdbc jdbc) {
    this.jdbc = jdbc;
  }

  /** Successor 0 is none; a former owner stays as a claimant. */
  void settle(long line, long formerOwner, long owner, long successor) {
    pending.add(new Settled(line, formerOwner, owner, successor));
    if (pending.size() >= LineWriter.BATCH) {
      flush();
    }
  }

  void flush() {
    if (!pending.isEmpty()) {
      jdbc.change(this::write);
      pending.clear();
    }
  }

  private void write(Connection connection) throws SQLException {
    try (PreparedStatement line =
            connection.prepareStatement(
                "update sale_line set import_id = ?, superseded_by = nullif(?, 0) where id = ?");
        PreparedStatement claim =
            connection.prepareStatement(
                "update line_claim set import_id = ? where line_id = ? and import_id = ?")) {
      for (Settled settled : pending) {
        bind(line, settled.owner(), settled.successor(), settled.line());
        if (settled.owner() != settled.formerOwner()) {
          bind(claim, settled.formerOwner(), settled.line(), settled.owner());
        }
      }
      line.executeBatch();
      claim.executeBatch();
    }
  }

  private static void bind(PreparedStatement statement, long first, long second, long third)
      throws SQLException {
    statement.setLong(1, first);
    statement.setLong(2, second);
    statement.setLong(3, third);
    statement.addBatch();
  }
}
