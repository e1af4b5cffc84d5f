package io.tillsight.persistence.sales;

import io.tillsight.core.ingest.Balance;
import io.tillsight.core.ingest.ImportRecord;
import io.tillsight.core.ingest.ImportSource;
import io.tillsight.core.ingest.ImportSource.SourceFile;
import io.tillsight.core.ingest.Tally;
import io.tillsight.core.model.Money;
import io.tillsight.persistence.sales.ImportEntity.State;
import io.tillsight.persistence.storage.Jdbc;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads the history of imports by plain SQL: a window asks for it before its first numbers, which
 * must not wait for Hibernate to start.
 */
final class LedgerReader {
  private LedgerReader() {}

  /** Every import that is in one of these states, oldest first. */
  static List<ImportRecord> records(Connection connection, Set<State> states) throws SQLException {
    Map<Long, List<SourceFile>> files = files(connection);
    List<ImportRecord> records = new ArrayList<>();
    Jdbc.each(
        connection,
        "select id, state, started, finished, undone, supplement_of, fresh_rows, fresh_amount,"
            + " updated_rows, updated_amount, duplicate_rows, duplicate_amount, rejected_rows,"
            + " rejected_amount, unreadable_amounts from import order by id",
        row -> {
          if (states.contains(State.valueOf(row.getString(2)))) {
            records.add(record(row, files.getOrDefault(row.getLong(1), List.of())));
          }
        });
    return records;
  }

  private static Map<Long, List<SourceFile>> files(Connection connection) throws SQLException {
    Map<Long, List<SourceFile>> files = new HashMap<>();
    Jdbc.each(
        connection,
        "select import_id, name, bytes, sha256 from import_file order by position",
        row ->
            files
                .computeIfAbsent(row.getLong(1), id -> new ArrayList<>())
                .add(new SourceFile(row.getString(2), row.getLong(3), row.getString(4))));
    return files;
  }

  private static ImportRecord record(ResultSet row, List<SourceFile> files) throws SQLException {
    State state = State.valueOf(row.getString(2));
    return new ImportRecord(
        row.getLong(1),
        new ImportSource(files),
        ImportRecord.State.valueOf(state.settled().name()),
        row.getObject(3, Instant.class),
        row.getObject(4, Instant.class),
        balance(row),
        row.getObject(5, Instant.class),
        row.getObject(6, Long.class));
  }

  private static Balance balance(ResultSet row) throws SQLException {
    Tally fresh = tally(row, 7);
    Tally updated = tally(row, 9);
    Tally duplicate = tally(row, 11);
    Tally rejected = tally(row, 13);
    return new Balance(
        fresh.plus(updated).plus(duplicate).plus(rejected),
        fresh,
        updated,
        duplicate,
        rejected,
        row.getLong(15));
  }

  private static Tally tally(ResultSet row, int column) throws SQLException {
    return new Tally(row.getLong(column), new Money(row.getLong(column + 1)));
  }
}
