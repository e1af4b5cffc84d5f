package io.tillsight.core.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

/** SQLite in a file, with covering indexes for days, products, stores and customers. */
final class SqlitePeer extends SqlPeer {
  private static final int BATCH = 10_000;

  private final Path file;
  private int waiting;

  SqlitePeer() {
    try {
      file = Files.createTempFile("tillsight-bench", ".sqlite");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  Connection filled(int lines) throws SQLException {
    Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
    try (Statement sql = connection.createStatement()) {
      sql.execute("pragma journal_mode = off");
      sql.execute("pragma synchronous = off");
      sql.execute("pragma cache_size = -2000000");
      sql.execute("pragma temp_store = memory");
      sql.execute("pragma threads = 2");
    }
    StarTables.create(connection);
    connection.setAutoCommit(false);
    insert(connection, lines);
    try (Statement sql = connection.createStatement()) {
      sql.execute("create index by_day on line (day, status, product, amount)");
      sql.execute("create index by_product on line (product, store, day, status, amount)");
      sql.execute("create index by_store on line (store, day, status, amount)");
      sql.execute("create index by_customer on line (customer, day, status, amount)");
      sql.execute("create index by_sale on line (sale, status)");
      sql.execute("analyze");
    }
    connection.commit();
    return connection;
  }

  private void insert(Connection connection, int lines) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement("insert into line values (?, ?, ?, ?, ?, ?, ?, ?)")) {
      new MeasuredSales(new MeasuredShop(), lines)
          .forEach(
              line ->
                  add(
                      insert,
                      (int) line.date().toEpochDay(),
                      StarTables.store(line),
                      StarTables.product(line),
                      StarTables.customer(line),
                      StarTables.sale(line),
                      line.status().ordinal(),
                      StarTables.units(line),
                      StarTables.cents(line)));
      insert.executeBatch();
    }
  }

  private void add(PreparedStatement insert, int... cells) {
    try {
      for (int i = 0; i < cells.length; i++) {
        insert.setInt(i + 1, cells[i]);
      }
      insert.addBatch();
      if (++waiting % BATCH == 0) {
        insert.executeBatch();
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    super.close();
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
