package io.tillsight.persistence.sales;

import io.tillsight.persistence.storage.Jdbc;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Gives the lines of published imports their rows. An import is durable as soon as its lines are
 * packed in few large records, which takes a third of the time; whoever reads lines waits here
 * until all have their rows. Works in steps that can be repeated: a block goes only when the rows
 * of its lines are on the disk and were counted. Safe for several threads.
 */
public final class Unpacking {
  /** Blocks of one step, some hundred thousand lines: between two the work can be left. */
  private static final int TOGETHER = 50;

  private static final String PUBLISHED =
      "import_id in (select id from import where state <> 'RUNNING')";

  private final Jdbc jdbc;
  private final RowWriter writer = new RowWriter();

  /** How often lines began to count; what was packed at the opening is the first time. */
  private final AtomicLong published = new AtomicLong(1);

  /** How many of these times are done with. */
  private volatile long done;

  private volatile boolean stopped;

  /**
   * @param jdbc the database
   */
  public Unpacking(Jdbc jdbc) {
    this.jdbc = jdbc;
  }

  /** Says that packed lines may have begun to count. */
  void due() {
    published.incrementAndGet();
  }

  private boolean isDue() {
    return done < published.get();
  }

  /** Leaves the rest to the next one who opens the workspace. */
  public void stop() {
    stopped = true;
  }

  /**
   * Returns when all lines that count have their rows.
   *
   * @throws IllegalStateException when the workspace is being closed meanwhile
   */
  public void finish() {
    if (isDue()) {
      work();
      if (isDue()) {
        throw new IllegalStateException("The workspace is being closed");
      }
    }
  }

  /** Goes on until all have their rows or it is told to stop. */
  synchronized void work() {
    while (isDue() && !stopped) {
      // Lines that begin to count while a step looks for some are for the next one.
      long before = published.get();
      if (!step()) {
        done = before;
      }
    }
  }

  /** Takes away what a cut-off step left, so that each line is either packed or has its row. */
  synchronized void tidy() {
    jdbc.change(
        connection -> {
          String packed = " from line_block where " + PUBLISHED;
          long first = Jdbc.number(connection, "select min(first_line)" + packed);
          long end = Jdbc.number(connection, "select max(first_line + line_count)" + packed);
          removeRows(connection, first, end);
        });
  }

  /** H2 may have kept a part of what a crash cut off. */
  private static void removeRows(Connection connection, long first, long end) throws SQLException {
    Jdbc.update(connection, "delete from sale_line where id >= ? and id < ?", first, end);
  }

  /** Whether there was something to do. */
  private boolean step() {
    List<LineBlock> blocks = jdbc.read(Unpacking::next);
    if (blocks.isEmpty()) {
      return false;
    }
    long first = blocks.get(0).firstId();
    long end = blocks.get(blocks.size() - 1).end();
    jdbc.change(connection -> removeRows(connection, first, end));
    long expected = jdbc.read(Unpacking::rows);
    for (LineBlock block : blocks) {
      expected += block.lines();
      jdbc.change(connection -> writer.insert(connection, block));
    }
    jdbc.sync();
    requireRows(expected);
    jdbc.change(
        connection ->
            Jdbc.update(
                connection,
                "delete from line_block where first_line >= ? and first_line < ?",
                first,
                end));
    return true;
  }

  private void requireRows(long expected) {
    long found = jdbc.read(Unpacking::rows);
    if (found != expected) {
      throw new IllegalStateException(found + " rows of lines instead of " + expected);
    }
  }

  /** H2 knows it without a scan. */
  private static long rows(Connection connection) throws SQLException {
    return Jdbc.number(connection, "select count(*) from sale_line");
  }

  private static List<LineBlock> next(Connection connection) throws SQLException {
    return Jdbc.list(
        connection,
        LineBlock.SELECT + " where " + PUBLISHED + " order by first_line fetch first ? rows only",
        LineBlock::of,
        TOGETHER);
  }
}
