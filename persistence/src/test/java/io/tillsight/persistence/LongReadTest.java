package io.tillsight.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.tillsight.persistence.storage.Jdbc;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A read that goes on while the file is written: nothing of what it has still to read may go. */
class LongReadTest {
  private static final int ROWS = 12_000;

  @TempDir Path folder;

  @Test
  void survivesThatItsPagesAreWrittenAnew() throws SQLException {
    String address = "jdbc:h2:file:" + folder.resolve("long") + ";CACHE_SIZE=64";
    try (Connection reader = DriverManager.getConnection(address);
        Connection writer = DriverManager.getConnection(address)) {
      Jdbc.update(writer, "set retention_time 0"); // what else takes 45 seconds
      Jdbc.update(writer, "create table line (id int primary key, words varchar)");
      Jdbc.update(
          writer,
          "insert into line select x, repeat('word ' || x, 20) from system_range(1, ?)",
          ROWS);
      Jdbc.update(writer, "checkpoint sync");
      long[] read = new long[2];

      Jdbc.stream(
          reader,
          "select id, words from line",
          row -> {
            read[0]++;
            read[1] += row.getLong(1);
            if (read[0] % 4_000 == 1) {
              Jdbc.update(writer, "update line set words = words || '!'");
              Jdbc.update(writer, "checkpoint sync");
            }
          });

      assertThat(read).containsExactly(ROWS, ROWS * (ROWS + 1L) / 2);
    }
  }
}
