package io.tillsight.persistence;

import io.tillsight.persistence.storage.Jdbc;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** The tables of a workspace and how they came to be. */
final class Schema {
  /** Number of the newest migration that this version knows. */
  static final int VERSION = 9;

  private Schema() {}

  static void migrate(DataSource source) {
    Flyway.configure(Schema.class.getClassLoader())
        .dataSource(source)
        .locations("classpath:io/tillsight/persistence/schema")
        .outOfOrder(true) // a workspace may know a newer script before an older one
        .load()
        .migrate();
  }

  static long tables(Connection connection) throws SQLException {
    return Jdbc.number(
        connection,
        "select count(*) from information_schema.tables"
            + " where table_schema = 'PUBLIC' and table_type = 'BASE TABLE'");
  }
}
