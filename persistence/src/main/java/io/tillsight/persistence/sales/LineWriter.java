package io.tillsight.persistence.sales;

import io.tillsight.core.ingest.KeyedLine;
import io.tillsight.core.model.SaleLine;
import io.tillsight.persistence.masters.MasterWriter;
import io.tillsight.persistence.storage.Columns;
import io.tillsight.persistence.storage.Jdbc;
import io.tillsight.persistence.storage.StatusCode;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Writes what a running import does to lines, in batches of {@value #BATCH} with a commit each: one
 * transaction for all is slower on H2 and no safer, and nothing counts before the publication.
 */
final class LineWriter {
  static final int BATCH = 10_000;

  private static final String INSERT =
      "insert into sale_line (id, import_id, key_high, key_low, content_high, content_low,"
          + " order_number, ordinal, sale_day, sale_time, product_id, store_id, customer_id,"
          + " place_id, quantity, unit_price, discount, amount, cost, status_id, status_text_id,"
          + " channel_id, payment_method_id)"
          + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

  private final Jdbc jdbc;
  private final long importId;
  private final MasterWriter masters;
  private final WordBook words;
  private final CalendarBook calendar;
  private final List<KeyedLine> lines = new ArrayList<>();
  private final List<Long> superseded = new ArrayList<>();
  private final List<Long> claimed = new ArrayList<>();
  private long nextId;

  LineWriter(Jdbc jdbc, long importId, MasterWriter masters) {
    this.jdbc = jdbc;
    this.importId = importId;
    this.masters = masters;
    this.words = new WordBook(jdbc);
    this.calendar = new CalendarBook(jdbc);
    this.nextId =
        jdbc.read(connection -> Jdbc.number(connection, "select max(id) from sale_line")) + 1;
  }

  /** Number that the next line will get. */
  long nextId() {
    return nextId + lines.size();
  }

  void add(KeyedLine line) {
    lines.add(line);
    flushWhenFull(lines);
  }

  /** The line of this number no longer counts once the import is published. */
  void supersede(long lineId) {
    superseded.add(lineId);
    flushWhenFull(superseded);
  }

  /** The import also brings the line of this number. */
  void claim(long lineId) {
    claimed.add(lineId);
    flushWhenFull(claimed);
  }

  /** Writes and commits what is pending. */
  void flush() {
    if (lines.isEmpty() && superseded.isEmpty() && claimed.isEmpty()) {
      return;
    }
    register(lines.stream().map(KeyedLine::line).toList());
    jdbc.change(
        connection -> {
          insertLines(connection);
          mark(connection, "update sale_line set superseded_by = ? where id = ?", superseded);
          mark(connection, "insert into line_claim (import_id, line_id) values (?, ?)", claimed);
        });
    nextId += lines.size();
    lines.clear();
    superseded.clear();
    claimed.clear();
  }

  private void flushWhenFull(List<?> pending) {
    if (pending.size() >= BATCH) {
      flush();
    }
  }

  private void register(List<SaleLine> all) {
    masters.register(all);
    words.register(
        all.stream()
                .flatMap(l -> Stream.of(l.statusText(), l.channel(), l.paymentMethod()))
                .distinct()
            ::iterator);
    calendar.register(all.stream().map(SaleLine::date).distinct()::iterator);
  }

  private void mark(Connection connection, String sql, List<Long> lineIds) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (long lineId : lineIds) {
        statement.setLong(1, importId);
        statement.setLong(2, lineId);
        statement.addBatch();
      }
      statement.executeBatch();
    }
  }

  private void insertLines(Connection connection) throws SQLException {
    try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
      long id = nextId;
      for (KeyedLine keyed : lines) {
        bindIdentity(insert, id++, keyed);
        bindReferences(insert, keyed.line());
        bindFigures(insert, keyed.line());
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  private void bindIdentity(PreparedStatement insert, long id, KeyedLine keyed)
      throws SQLException {
    insert.setLong(1, id);
    insert.setLong(2, importId);
    insert.setLong(3, keyed.key().high());
    insert.setLong(4, keyed.key().low());
    insert.setLong(5, keyed.content().high());
    insert.setLong(6, keyed.content().low());
    insert.setString(7, keyed.line().order());
    insert.setInt(8, keyed.line().ordinal());
  }

  private void bindReferences(PreparedStatement insert, SaleLine line) throws SQLException {
    insert.setInt(9, Math.toIntExact(line.date().toEpochDay()));
    if (line.time() == null) {
      insert.setNull(10, Types.BIGINT);
    } else {
      insert.setLong(10, line.time().toNanoOfDay());
    }
    insert.setInt(11, masters.product(line.product()));
    insert.setInt(12, masters.store(line.store()));
    insert.setInt(13, masters.customer(line.customer()));
    insert.setInt(14, masters.place(line.place()));
    insert.setInt(20, StatusCode.of(line.status()));
    insert.setInt(21, words.id(line.statusText()));
    insert.setInt(22, words.id(line.channel()));
    insert.setInt(23, words.id(line.paymentMethod()));
  }

  private static void bindFigures(PreparedStatement insert, SaleLine line) throws SQLException {
    insert.setLong(15, line.quantity().scaled());
    Columns.set(insert, 16, line.unitPrice());
    Columns.set(insert, 17, line.discount());
    insert.setLong(18, line.amount().scaled());
    Columns.set(insert, 19, line.cost());
  }
}
