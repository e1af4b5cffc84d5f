package io.tillsight.persistence.sales;

import io.tillsight.core.ingest.KeyedLine;
import io.tillsight.core.model.Catalogue;
import io.tillsight.core.model.SaleLine;
import io.tillsight.persistence.masters.MasterWriter;
import io.tillsight.persistence.storage.Jdbc;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Writes what a running import does to lines, in batches of {@value #BATCH} with a commit each: one
 * transaction for all is slower on H2 and no safer, and nothing counts before the publication. New
 * lines are packed; {@link Unpacking} gives them their rows.
 */
final class LineWriter implements AutoCloseable {
  static final int BATCH = 2_000;

  /** A value of H2 has a megabyte at most, and a line more than a few bytes only when it is odd. */
  private static final int LARGEST_BLOCK = 1 << 19;

  private final Jdbc jdbc;
  private final long importId;
  private final MasterWriter masters;
  private final WordBook words;
  private final CalendarBook calendar;
  private final WriteBehind behind = new WriteBehind();
  private final LineRow row = new LineRow();
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
    this.nextId = jdbc.read(LineWriter::firstFree);
  }

  private static long firstFree(Connection connection) throws SQLException {
    long behindRows = Jdbc.number(connection, "select max(id) from sale_line") + 1;
    long behindBlocks =
        Jdbc.number(connection, "select max(first_line + line_count) from line_block");
    return Math.max(behindRows, behindBlocks);
  }

  /** Number that the next line will get. */
  long nextId() {
    return nextId + lines.size();
  }

  /** Keeps what the import says of these masters, behind what is still to be written. */
  void say(Catalogue additions) {
    behind.later(() -> masters.say(additions));
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
    Batch batch = new Batch(nextId, lines, superseded, claimed);
    behind.later(() -> write(batch));
    nextId += lines.size();
    lines = new ArrayList<>(BATCH);
    superseded = new ArrayList<>();
    claimed = new ArrayList<>();
  }

  /** What is written in one transaction. */
  private record Batch(
      long firstId, List<KeyedLine> lines, List<Long> superseded, List<Long> claimed) {}

  private void write(Batch batch) {
    List<LineBlock> blocks = blocks(batch);
    jdbc.change(
        connection -> {
          insert(connection, blocks);
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

  /** Gives numbers to all that the lines refer to. */
  private void register(List<KeyedLine> all) {
    Set<String> texts = new HashSet<>();
    Set<LocalDate> days = new HashSet<>();
    for (KeyedLine keyed : all) {
      SaleLine line = keyed.line();
      texts.add(line.statusText());
      texts.add(line.channel());
      texts.add(line.paymentMethod());
      days.add(line.date());
    }
    masters.register(all.stream().map(KeyedLine::line).toList());
    words.register(texts);
    calendar.register(days);
  }

  private List<LineBlock> blocks(Batch batch) {
    List<LineBlock> blocks = new ArrayList<>();
    long next = batch.firstId();
    PackedLines packed = new PackedLines();
    for (KeyedLine line : batch.lines()) {
      if (!isFilled(line)) {
        // Few batches refer to something new.
        register(batch.lines());
        isFilled(line);
      }
      packed.add(row);
      if (packed.size() >= LARGEST_BLOCK) {
        next = close(packed, next, blocks);
        packed = new PackedLines();
      }
    }
    if (packed.lines() > 0) {
      close(packed, next, blocks);
    }
    return blocks;
  }

  private boolean isFilled(KeyedLine line) {
    return row.fill(line, masters, words) && calendar.has(line.line().date());
  }

  private long close(PackedLines packed, long firstId, List<LineBlock> blocks) {
    LineBlock block = new LineBlock(importId, firstId, packed.lines(), packed.bytes());
    blocks.add(block);
    return block.end();
  }

  private static void insert(Connection connection, List<LineBlock> blocks) throws SQLException {
    for (LineBlock block : blocks) {
      Jdbc.update(
          connection,
          "insert into line_block (import_id, first_line, line_count, content) values (?, ?, ?, ?)",
          block.importId(),
          block.firstId(),
          block.lines(),
          block.content());
    }
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
}
