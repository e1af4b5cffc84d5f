package io.tillsight.persistence.storage;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javax.sql.DataSource;

/** Runs statements on the pool of one database and names its failures. Safe for several threads. */
public final class Jdbc {
  private final DataSource source;
  private final Function<SQLException, RuntimeException> failures;

  /** Work on one connection. */
  @FunctionalInterface
  public interface Work<T> {
    /** Does it. */
    T on(Connection connection) throws SQLException;
  }

  /** Work on one connection without a result. */
  @FunctionalInterface
  public interface Action {
    /** Does it. */
    void on(Connection connection) throws SQLException;
  }

  /** Reads the current row of a result. */
  @FunctionalInterface
  public interface RowReader<T> {
    /** Reads it; does not move the cursor. */
    T read(ResultSet row) throws SQLException;
  }

  /** Takes the current row of a result. */
  @FunctionalInterface
  public interface RowVisitor {
    /** Takes it; does not move the cursor. */
    void visit(ResultSet row) throws SQLException;
  }

  /**
   * @param failures makes of a failed statement what the callers of the module shall see
   */
  public Jdbc(DataSource source, Function<SQLException, RuntimeException> failures) {
    this.source = source;
    this.failures = failures;
  }

  /** A connection in auto-commit mode; the caller closes it. */
  public Connection open() {
    try {
      return source.getConnection();
    } catch (SQLException e) {
      throw failures.apply(e);
    }
  }

  /** What the callers of the module shall see of this failure. */
  public RuntimeException failure(SQLException failure) {
    return failures.apply(failure);
  }

  /** Reads, each statement for itself. */
  public <T> T read(Work<T> work) {
    try (Connection connection = source.getConnection()) {
      return work.on(connection);
    } catch (SQLException e) {
      throw failures.apply(e);
    }
  }

  /** Does all of the work or, when it fails, nothing. Not durable before {@link #sync()}. */
  public void change(Action action) {
    try (Connection connection = source.getConnection()) {
      connection.setAutoCommit(false);
      try {
        action.on(connection);
        connection.commit();
      } catch (SQLException | RuntimeException e) {
        rollBack(connection, e);
        throw e;
      }
      connection.setAutoCommit(true);
    } catch (SQLException e) {
      throw failures.apply(e);
    }
  }

  private static void rollBack(Connection connection, Exception failure) {
    try {
      connection.rollback();
    } catch (SQLException e) {
      failure.addSuppressed(e);
    }
  }

  /** Returns when everything committed so far would survive a power failure. */
  public void sync() {
    read(connection -> update(connection, "checkpoint sync"));
  }

  /** All rows of a query, in its order. */
  public static <T> List<T> list(
      Connection connection, String sql, RowReader<T> reader, Object... parameters)
      throws SQLException {
    List<T> rows = new ArrayList<>();
    each(connection, sql, row -> rows.add(reader.read(row)), parameters);
    return rows;
  }

  /** Shows each row of a query to the visitor. */
  public static void each(
      Connection connection, String sql, RowVisitor visitor, Object... parameters)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      bind(statement, parameters);
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          visitor.visit(rows);
        }
      }
    }
  }

  /**
   * As {@link #each}, for results of any size: H2 hands over the rows as it finds them instead of
   * buffering them all in a file first (toolkit: two to four times faster).
   *
   * <p>Outside a transaction it opens one that may read twice, for that holds the pages that are
   * still to be read. Otherwise H2 lets go of them once the statement has begun, and writes over
   * them 45 seconds later.
   */
  public static void stream(
      Connection connection, String sql, RowVisitor visitor, Object... parameters)
      throws SQLException {
    update(connection, "set lazy_query_execution 1");
    try {
      if (connection.getAutoCommit()) {
        eachOfOneState(connection, sql, visitor, parameters);
      } else {
        each(connection, sql, visitor, parameters);
      }
    } finally {
      update(connection, "set lazy_query_execution 0");
    }
  }

  private static void eachOfOneState(
      Connection connection, String sql, RowVisitor visitor, Object... parameters)
      throws SQLException {
    int isolation = connection.getTransactionIsolation();
    connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
    connection.setAutoCommit(false);
    try {
      each(connection, sql, visitor, parameters);
    } finally {
      connection.setAutoCommit(true);
      connection.setTransactionIsolation(isolation);
    }
  }

  /** The single number that a query gives; 0 for null. */
  public static long number(Connection connection, String sql, Object... parameters)
      throws SQLException {
    return list(connection, sql, row -> row.getLong(1), parameters).get(0);
  }

  /**
   * @return the number of rows changed
   */
  public static int update(Connection connection, String sql, Object... parameters)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      bind(statement, parameters);
      return statement.executeUpdate();
    }
  }

  private static void bind(PreparedStatement statement, Object... parameters) throws SQLException {
    for (int i = 0; i < parameters.length; i++) {
      statement.setObject(i + 1, parameters[i]);
    }
  }
}
