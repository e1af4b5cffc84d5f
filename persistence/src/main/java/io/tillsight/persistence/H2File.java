package io.tillsight.persistence;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.tillsight.persistence.storage.Jdbc;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.h2.engine.Constants;
import org.h2.jdbcx.JdbcDataSource;

/**
 * Opens and closes the database file. The address is built from the path alone; it is a program for
 * H2, so a path with a semicolon is refused before it comes here.
 */
final class H2File {
  /** The only version that may write the file: newer ones lost data in our crash tests. */
  static final String VERSION = Constants.VERSION;

  private static final int CONNECTIONS = 6;
  private static final String USER = "tillsight";

  private final Path name;

  H2File(WorkspaceFiles files) {
    this.name = files.databaseName();
  }

  HikariDataSource create() {
    return pool(source(""));
  }

  HikariDataSource open() {
    return pool(source(";IFEXISTS=TRUE"));
  }

  /** Looks at the file without changing a byte of it. */
  <T> T probe(Jdbc.Work<T> work) throws SQLException {
    JdbcDataSource readOnly = new JdbcDataSource();
    readOnly.setURL(address() + ";DB_CLOSE_ON_EXIT=FALSE;IFEXISTS=TRUE;ACCESS_MODE_DATA=r");
    readOnly.setUser(USER);
    readOnly.setPassword("");
    try (Connection connection = readOnly.getConnection()) {
      try {
        return work.on(connection);
      } finally {
        // The file remembers its closing delay: without a word it would stay open, read-only.
        Jdbc.update(connection, "shutdown");
      }
    }
  }

  /** Closes the pool, then the database; never the other way round, and never compacting. */
  void close(HikariDataSource pool) throws SQLException {
    pool.close();
    try (Connection connection = source(";IFEXISTS=TRUE").getConnection()) {
      Jdbc.update(connection, "shutdown");
    }
  }

  private JdbcDataSource source(String options) {
    JdbcDataSource source = new JdbcDataSource();
    // The database stays open while the pool is empty, and nobody but us closes it.
    source.setURL(
        address() + ";DB_CLOSE_ON_EXIT=FALSE;DB_CLOSE_DELAY=-1;TRACE_LEVEL_FILE=0" + options);
    source.setUser(USER);
    source.setPassword("");
    return source;
  }

  private String address() {
    return "jdbc:h2:file:" + name;
  }

  private static HikariDataSource pool(JdbcDataSource source) {
    HikariConfig config = new HikariConfig();
    config.setDataSource(source);
    config.setPoolName("tillsight");
    config.setMaximumPoolSize(CONNECTIONS);
    config.setMinimumIdle(1);
    // One attempt: the file opens at once or not at all.
    config.setInitializationFailTimeout(1);
    return new HikariDataSource(config);
  }
}
