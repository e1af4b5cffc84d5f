package io.tillsight.persistence.bench;

import io.tillsight.core.bench.MeasuredSales;
import io.tillsight.core.bench.MeasuredShop;
import io.tillsight.core.model.SaleLine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** The same work by others: DuckDB reads and answers, SQLite stores. */
final class Peers {
  /** The statements of {@link io.tillsight.core.bench.Refresh}; the file has no regions. */
  private static final List<String> REFRESH =
      List.of(
          "select sum(amount), sum(quantity), count(*) from sale",
          "select date, sum(amount) from sale group by 1",
          "select date_trunc('month', date), sum(amount) from sale group by 1",
          "select store, sum(amount) from sale group by 1",
          "select product, sum(amount) from sale group by 1",
          "select product, store, sum(amount) from sale group by 1, 2",
          "select product, date_trunc('month', date), sum(amount) from sale group by 1, 2",
          "select customer, sum(amount) from sale group by 1",
          "select count(distinct \"order\") from sale",
          "select count(distinct customer) from sale",
          "select product, sum(amount) net from sale group by 1 order by net desc limit 20",
          "select date, sum(net) over (order by date range between interval 6 days preceding and"
              + " current row) from (select date, sum(amount) net from sale group by 1)");

  private Peers() {}

  /**
   * DuckDB in memory with two threads: read_csv into a table, then the twelve statements.
   *
   * @return the sum of all amounts in cents
   */
  static long duckDb(Path file) throws SQLException {
    long cents = 0;
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement sql = connection.createStatement()) {
      sql.execute("set threads = 2");
      sql.execute(
          "create table sale as select * replace (cast(amount as decimal(12, 2)) as amount)"
              + " from read_csv('"
              + file
              + "')");
      for (String statement : REFRESH) {
        try (ResultSet rows = sql.executeQuery(statement)) {
          while (rows.next()) {
            cents =
                statement.equals(REFRESH.get(0))
                    ? rows.getBigDecimal(1).movePointRight(2).longValueExact()
                    : cents;
          }
        }
      }
    }
    return cents;
  }

  /**
   * SQLite in a file, its settings untouched: each row with a statement of its own, all in one
   * transaction.
   *
   * @return nanoseconds from the first statement to the end of the commit
   */
  static long sqlite(int lines) throws SQLException, IOException {
    List<SaleLine> sales = new ArrayList<>(lines);
    new MeasuredSales(new MeasuredShop(), lines).forEach(sales::add);
    Path file = Files.createTempFile("tillsight-bench", ".sqlite");
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
      try (Statement sql = connection.createStatement()) {
        sql.execute(
            "create table sale (id integer primary key, number text, day integer, store text,"
                + " product text, customer text, quantity integer, price integer, amount integer,"
                + " payment text)");
      }
      connection.setAutoCommit(false);
      long start = System.nanoTime();
      try (PreparedStatement insert =
          connection.prepareStatement("insert into sale values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
        int id = 1;
        for (SaleLine line : sales) {
          bind(insert, id++, line);
          insert.executeUpdate();
        }
      }
      connection.commit();
      return System.nanoTime() - start;
    } finally {
      Files.deleteIfExists(file);
    }
  }

  private static void bind(PreparedStatement insert, int id, SaleLine line) throws SQLException {
    insert.setInt(1, id);
    insert.setString(2, line.order());
    insert.setInt(3, (int) line.date().toEpochDay());
    insert.setString(4, line.store());
    insert.setString(5, line.product());
    insert.setString(6, line.customer());
    insert.setLong(7, line.quantity().scaled());
    insert.setLong(8, line.unitPrice().scaled());
    insert.setLong(9, line.amount().scaled());
    insert.setString(10, line.paymentMethod());
  }
}
