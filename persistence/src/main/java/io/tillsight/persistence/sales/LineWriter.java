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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Writes what a running import does to lines, in batches of {@value #BATCH} with a commit each: one
 * transaction for all is slower on H2 and no safer, and nothing counts before the publication.
 */
final class LineWriter implements AutoCloseable {
  static final int BATCH = 2_000;

  /** Rows that one statement inserts: a third cheaper than one by one. */
  private static final int ROWS = 100;

  private static final int COLUMNS = 23;
  private static final int REFERENCES = 7;
  private static final String INSERT =
      "insert into sale_line (id, import_id, key_high, key_low, content_high, content_low,"
          + " order_number, ordinal, sale_day, sale_time, product_id, store_id, customer_id,"
          + " place_id, quantity, unit_price, discount, amount, cost, status_id, status_text_id,"
          + " channel_id, payment_method_id) values ";

  private static final String ROW = "(?" + ", ?".repeat(COLUMNS - 1) + ")";

  private final Jdbc jdbc;
  private final long importId;
  private final MasterWriter masters;
  private final WordBook words;
  private final CalendarBook calendar;
  private final WriteBehind behind = new WriteBehind();
  private List<KeyedLine> lines = new ArrayList<>();
  private List<Long> superseded = new ArrayList<>();
  private List<Long> claimed = new ArrayList<>();
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

  /** Returns when all is written and committed. */
  void flush() {
    handOver();
    behind.finish();
  }

  /** Returns when nothing is being written; what is pending is never written. */
  @Override
  public void close() {
    behind.close();
  }

  private void flushWhenFull(List<?> pending) {
    if (pending.size() >= BATCH) {
      handOver();
    }
  }

  private void handOver() {
    if (lines.isEmpty() && superseded.isEmpty() && claimed.isEmpty()) {
      return;
    }
    // The numbers are looked up on this thread, which is less busy than the one that writes.
    register(lines);
    Batch batch = new Batch(nextId, lines, references(lines), superseded, claimed);
    behind.later(() -> write(batch));
    nextId += lines.size();
    lines = new ArrayList<>(BATCH);
    superseded = new ArrayList<>();
    claimed = new ArrayList<>();
  }

  /** What is written in one transaction. */
  private record Batch(
      long firstId,
      List<KeyedLine> lines,
      int[] references,
      List<Long> superseded,
      List<Long> claimed) {}

  private void write(Batch batch) {
    jdbc.change(
        connection -> {
          insertLines(connection, batch);
          mark(
              connection,
              "update sale_line set superseded_by = ? where id = ?",
              batch.superseded());
          mark(
              connection,
              "insert into line_claim (import_id, line_id) values (?, ?)",
              batch.claimed());
        });
  }

  private void register(List<KeyedLine> all) {
    masters.register(all.stream().map(KeyedLine::line).toList());
    Set<String> texts = new HashSet<>();
    Set<LocalDate> days = new HashSet<>();
    SaleLine before = null;
    for (KeyedLine keyed : all) {
      SaleLine line = keyed.line();
      // The lines of an order come together, so most say the same as the one before.
      if (before == null || !isAlike(line, before)) {
        texts.add(line.statusText());
        texts.add(line.channel());
        texts.add(line.paymentMethod());
        days.add(line.date());
      }
      before = line;
    }
    words.register(texts);
    calendar.register(days);
  }

  /** Numbers of what each line refers to, {@value #REFERENCES} for each. */
  private int[] references(List<KeyedLine> all) {
    int[] references = new int[all.size() * REFERENCES];
    int at = 0;
    for (KeyedLine keyed : all) {
      SaleLine line = keyed.line();
      references[at++] = masters.product(line.product());
      references[at++] = masters.store(line.store());
      references[at++] = masters.customer(line.customer());
      references[at++] = masters.place(line.place());
      references[at++] = words.id(line.statusText());
      references[at++] = words.id(line.channel());
      references[at++] = words.id(line.paymentMethod());
    }
    return references;
  }

  private static boolean isAlike(SaleLine line, SaleLine before) {
    return line.date().equals(before.date())
        && line.statusText().equals(before.statusText())
        && line.channel().equals(before.channel())
        && line.paymentMethod().equals(before.paymentMethod());
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

  private void insertLines(Connection connection, Batch batch) throws SQLException {
    int size = batch.lines().size();
    int whole = size - size % ROWS;
    insertLines(connection, batch, 0, whole, ROWS);
    insertLines(connection, batch, whole, size, Math.max(1, size - whole));
  }

  /**
   * Inserts the lines [from, until) of a batch, so many with each statement that they come out
   * even.
   */
  private void insertLines(Connection connection, Batch batch, int from, int until, int rows)
      throws SQLException {
    if (from == until) {
      return;
    }
    String sql = INSERT + ROW + (", " + ROW).repeat(rows - 1);
    try (PreparedStatement insert = connection.prepareStatement(sql)) {
      for (int start = from; start < until; start += rows) {
        for (int i = 0; i < rows; i++) {
          KeyedLine keyed = batch.lines().get(start + i);
          int before = i * COLUMNS;
          bindIdentity(insert, before, batch.firstId() + start + i, keyed);
          bindReferences(insert, before, batch.references(), (start + i) * REFERENCES);
          bindFacts(insert, before, keyed.line());
        }
        insert.executeUpdate();
      }
    }
  }

  private void bindIdentity(PreparedStatement insert, int before, long id, KeyedLine keyed)
      throws SQLException {
    insert.setLong(before + 1, id);
    insert.setLong(before + 2, importId);
    insert.setLong(before + 3, keyed.key().high());
    insert.setLong(before + 4, keyed.key().low());
    insert.setLong(before + 5, keyed.content().high());
    insert.setLong(before + 6, keyed.content().low());
    insert.setString(before + 7, keyed.line().order());
    insert.setInt(before + 8, keyed.line().ordinal());
  }

  /** In the order of {@link #references(List)}. */
  private static void bindReferences(
      PreparedStatement insert, int before, int[] references, int from) throws SQLException {
    insert.setInt(before + 11, references[from]);
    insert.setInt(before + 12, references[from + 1]);
    insert.setInt(before + 13, references[from + 2]);
    insert.setInt(before + 14, references[from + 3]);
    insert.setInt(before + 21, references[from + 4]);
    insert.setInt(before + 22, references[from + 5]);
    insert.setInt(before + 23, references[from + 6]);
  }

  private static void bindFacts(PreparedStatement insert, int before, SaleLine line)
      throws SQLException {
    insert.setInt(before + 9, Math.toIntExact(line.date().toEpochDay()));
    if (line.time() == null) {
      insert.setNull(before + 10, Types.BIGINT);
    } else {
      insert.setLong(before + 10, line.time().toNanoOfDay());
    }
    insert.setInt(before + 20, StatusCode.of(line.status()));
    insert.setLong(before + 15, line.quantity().scaled());
    Columns.set(insert, before + 16, line.unitPrice());
    Columns.set(insert, before + 17, line.discount());
    insert.setLong(before + 18, line.amount().scaled());
    Columns.set(insert, before + 19, line.cost());
  }
}
