package io.tillsight.persistence;

import static io.tillsight.persistence.Lines.keyed;
import static io.tillsight.persistence.Lines.publish;
import static org.assertj.core.api.Assertions.assertThat;

import io.tillsight.core.cube.Filter;
import io.tillsight.core.ingest.KeyedLine;
import io.tillsight.core.model.SaleLine;
import io.tillsight.persistence.storage.Jdbc;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lines that are durable but have no rows yet. */
class UnpackingTest {
  /** More than one step of the work, so that a closing finds some of it undone. */
  private static final int LINES = 120_000;

  @TempDir Path folder;

  @Test
  void whoeverReadsRightAfterAnImportReadsAllOfIt() {
    List<KeyedLine> lines = lines();
    try (Database database = Database.open(folder)) {
      publish(database, lines);
      assertThat(database.engine().lines(Filter.ALL, 0, LINES + 1)).hasSize(LINES);
    }
  }

  @Test
  void whoeverWaitsFindsNothingLeftToDo() {
    try (Database database = Database.open(folder)) {
      publish(database, lines().subList(0, 5_000));
      database.settle();
      assertThat(number(database, "select count(*) from line_block")).isZero();
      assertThat(number(database, "select count(*) from sale_line")).isEqualTo(5_000);
    }
  }

  @Test
  void closingRightAfterAnImportLosesNothing() {
    List<KeyedLine> lines = lines();
    try (Database database = Database.open(folder)) {
      publish(database, lines);
    }
    List<SaleLine> expected = lines.stream().map(KeyedLine::line).toList();
    try (Database database = Database.open(folder)) {
      assertThat(database.lines()).isEqualTo(LINES);
      assertThat(Lines.all(database)).isEqualTo(expected);
      assertThat(number(database, "select count(*) from line_block")).isZero();
      assertThat(database.check()).isEmpty();
    }
  }

  @Test
  void importUndoAndRedoGoOnFromPackedLines() {
    List<KeyedLine> lines = lines();
    try (Database database = Database.open(folder)) {
      publish(database, lines);
      publish(database, List.of(keyed(1, "1.50"), keyed(2, "7.00"), keyed(-1, "9.00")));
      database.history().undo(1);
      assertThat(Lines.all(database))
          .containsExactlyInAnyOrder(
              Lines.line(1, "1.50"), Lines.line(2, "7.00"), Lines.line(-1, "9.00"));
      database.history().redo(1);
      assertThat(Lines.all(database)).hasSize(LINES + 1).contains(Lines.line(2, "7.00"));
      assertThat(database.check()).isEmpty();
    }
  }

  private static List<KeyedLine> lines() {
    List<KeyedLine> lines = new ArrayList<>();
    for (int key = 1; key <= LINES; key++) {
      lines.add(keyed(key, key % 900 + ".50"));
    }
    return lines;
  }

  private static long number(Database database, String sql) {
    return database.jdbc().read(c -> Jdbc.number(c, sql));
  }
}
