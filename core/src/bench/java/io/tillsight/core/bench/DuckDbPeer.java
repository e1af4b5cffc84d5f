package io.tillsight.core.bench;

import io.tillsight.core.model.SaleLine;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/** DuckDB in memory with two threads. */
final class DuckDbPeer extends SqlPeer {
  @Override
  Connection filled(int lines) throws SQLException {
    DuckDBConnection connection = (DuckDBConnection) DriverManager.getConnection("jdbc:duckdb:");
    try (Statement sql = connection.createStatement()) {
      sql.execute("set threads = 2");
    }
    StarTables.create(connection);
    try (DuckDBAppender appender = connection.createAppender("main", "line")) {
      new MeasuredSales(new MeasuredShop(), lines).forEach(line -> append(appender, line));
    }
    return connection;
  }

  private static void append(DuckDBAppender appender, SaleLine line) {
    try {
      appender.beginRow();
      appender.append((int) line.date().toEpochDay());
      appender.append((short) StarTables.store(line));
      appender.append((short) StarTables.product(line));
      appender.append((short) StarTables.customer(line));
      appender.append(StarTables.sale(line));
      appender.append((byte) line.status().ordinal());
      appender.append((short) StarTables.units(line));
      appender.append(StarTables.cents(line));
      appender.endRow();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
