package io.tillsight.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tillsight.core.ingest.ImportMessages;
import io.tillsight.core.ingest.ImportPlan;
import io.tillsight.core.ingest.ImportPlanner;
import io.tillsight.core.ingest.ImportRequest;
import io.tillsight.core.ingest.Importer;
import io.tillsight.core.model.Catalogue;
import io.tillsight.core.table.Progress;
import io.tillsight.core.table.TableReader;
import io.tillsight.persistence.storage.Jdbc;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An import that is cancelled leaves nothing, however far it was, and the next one is complete. */
class CancelTest {
  private static final int LINES = 25_000;
  private static final ImportMessages ENGLISH = ImportMessages.in(Locale.ENGLISH);

  @TempDir Path folder;

  /** 100: when all lines are read and the last of them are not yet published. */
  @ParameterizedTest
  @ValueSource(ints = {1, 50, 99, 100})
  void leavesNothing(int percent) throws IOException {
    Path file = file();
    try (Database database = Database.open(folder.resolve("workspace"))) {
      ImportPlan plan = plan(database, file);
      Progress until = (bytes, total, rows) -> bytes * 100 < total * percent;

      assertThatThrownBy(() -> new Importer(ENGLISH).run(plan, database.sales(), until))
          .isInstanceOf(CancellationException.class);

      assertThat(Lines.all(database)).isEmpty();
      assertThat(database.sales().imports()).isEmpty();
      assertThat(database.sales().catalogue()).isEqualTo(Catalogue.EMPTY);
      assertThat(database.version()).isZero();
      assertThat(database.check()).isEmpty();
      assertThat(rows(database, "sale_line")).isZero();
      assertThat(rows(database, "import")).isZero();

      new Importer(ENGLISH).run(plan(database, file), database.sales(), Progress.NONE);
      assertThat(Lines.all(database)).hasSize(LINES);
      assertThat(database.check()).isEmpty();
    }
  }

  @Test
  void leavesEarlierImportsAlone() throws IOException {
    Path file = file();
    try (Database database = Database.open(folder.resolve("workspace"))) {
      Lines.publish(database, List.of(Lines.keyed(1, "10.00")));
      ImportPlan plan = plan(database, file);

      assertThatThrownBy(
              () ->
                  new Importer(ENGLISH)
                      .run(plan, database.sales(), (bytes, total, rows) -> rows < 20_000))
          .isInstanceOf(CancellationException.class);

      assertThat(Lines.all(database)).containsExactly(Lines.line(1, "10.00"));
      assertThat(database.check()).isEmpty();
      assertThat(rows(database, "sale_line")).isEqualTo(1);

      new Importer(ENGLISH).run(plan(database, file), database.sales(), Progress.NONE);
      assertThat(Lines.all(database)).hasSize(LINES + 1);
    }
  }

  @Test
  void cancelledWhileItIsClosedLeavesNothing() throws IOException {
    Path file = file();
    try (Database database = Database.open(folder.resolve("workspace"))) {
      Lines.publish(database, List.of(Lines.keyed(1, "10.00")));
      ImportPlan plan = plan(database, file);
      assertThatThrownBy(
              () ->
                  new Importer(ENGLISH)
                      .run(plan, database.sales(), (bytes, total, rows) -> rows < 20_000))
          .isInstanceOf(CancellationException.class);
    }

    try (Database database = Database.open(folder.resolve("workspace"))) {
      assertThat(rows(database, "sale_line")).isEqualTo(1);
      assertThat(rows(database, "import")).isEqualTo(1);
      assertThat(Lines.all(database)).containsExactly(Lines.line(1, "10.00"));
    }
  }

  private static ImportPlan plan(Database database, Path file) {
    TableReader reader = new TableReader();
    ImportPlanner planner =
        new ImportPlanner(
            (path, answers) -> reader.withAnswers(answers).read(path, Progress.NONE),
            database.sales(),
            ENGLISH);
    return planner.plan(ImportRequest.of(List.of(file)), Progress.NONE);
  }

  private static long rows(Database database, String table) {
    return database.jdbc().read(c -> Jdbc.number(c, "select count(*) from " + table));
  }

  private Path file() throws IOException {
    StringBuilder text = new StringBuilder("order,date,product,store,quantity,amount\n");
    for (int i = 0; i < LINES; i++) {
      text.append("A").append(i).append(",2025-03-").append(10 + i % 20);
      text.append(",P").append(i % 50).append(",S").append(i % 7);
      text.append(',').append(1 + i % 3).append(',').append(i % 900).append(".25\n");
    }
    return Files.writeString(folder.resolve("till.csv"), text);
  }
}
