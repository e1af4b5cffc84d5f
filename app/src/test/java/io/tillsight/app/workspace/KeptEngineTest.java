package io.tillsight.app.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tillsight.core.cube.AnswerSnapshot;
import io.tillsight.core.cube.Dimension;
import io.tillsight.core.cube.Filter;
import io.tillsight.core.cube.Measure;
import io.tillsight.core.cube.Query;
import io.tillsight.core.cube.Rows;
import io.tillsight.core.cube.SalesEngine;
import io.tillsight.core.ingest.ImportMessages;
import io.tillsight.core.ingest.ImportRequest;
import io.tillsight.core.table.Progress;
import io.tillsight.core.table.TableReader;
import io.tillsight.persistence.Database;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The snapshot of a workspace is used when it fits, and noticed and rebuilt when it does not. */
class KeptEngineTest {
  private static final Query STORES =
      Query.by(Dimension.STORE, Filter.ALL, Measure.NET_SALES, Measure.ORDERS, Measure.ALL_LINES);
  private static final long MUCH = 1L << 30;

  @TempDir Path folder;

  private Path home(String name) {
    return folder.resolve(name);
  }

  private static Path snapshot(Path home) {
    return home.resolve("tillsight.cube");
  }

  private DatabaseWorkspace open(Path home, long memory) {
    Resources resources = Resources.ofOneThread(memory);
    EarlySnapshot early = EarlySnapshot.of(home, resources);
    TableReader reader = new TableReader().withLocale(Locale.ENGLISH);
    return new DatabaseWorkspace(
        Database.open(home),
        (file, answers) -> reader.withAnswers(answers).read(file, Progress.NONE),
        ImportMessages.in(Locale.ENGLISH),
        resources,
        early);
  }

  /** Imports lines of one more day into the workspace and closes it. */
  private Rows imported(Path home, int day, String amount) throws IOException {
    String lines =
        IntStream.range(0, 40)
            .mapToObj(
                i ->
                    String.format(
                        Locale.ROOT,
                        "O%d-%d,2024-03-%02d,P%d,S%d,C%d,1,%s%n",
                        day,
                        i / 2,
                        day,
                        i % 7,
                        i % 3,
                        i % 5,
                        amount))
            .collect(Collectors.joining());
    Path file = folder.resolve("sales-" + day + ".csv");
    Files.writeString(file, "Order,Date,Product,Store,Customer,Quantity,Amount\n" + lines);
    try (DatabaseWorkspace workspace = open(home, MUCH)) {
      workspace.run(workspace.plan(ImportRequest.of(List.of(file)), Progress.NONE), Progress.NONE);
      return workspace.engine().rows(STORES);
    }
  }

  /** The mark of the snapshot that is there after opening; it is new when it was rebuilt. */
  private String markAfterOpening(Path home, Rows expected) {
    try (DatabaseWorkspace workspace = open(home, MUCH)) {
      assertThat(workspace.engine().rows(STORES)).isEqualTo(expected);
      assertThat(workspace.bytesPerLine()).isPresent();
    }
    try (Database database = Database.open(home)) {
      return database.settings().get("snapshot").orElseThrow();
    }
  }

  @Test
  void aFittingSnapshotIsUsed() throws IOException {
    Rows rows = imported(home("a"), 1, "12.50");
    assertThat(rows.size()).isEqualTo(3);
    String mark = markAfterOpening(home("a"), rows);
    assertThat(markAfterOpening(home("a"), rows)).isEqualTo(mark);
  }

  @Test
  void aDamagedOrMissingSnapshotIsRebuilt() throws IOException {
    Rows rows = imported(home("a"), 1, "12.50");
    String mark = markAfterOpening(home("a"), rows);
    byte[] whole = Files.readAllBytes(snapshot(home("a")));
    whole[whole.length / 2] ^= 1;
    Files.write(snapshot(home("a")), whole);
    String second = markAfterOpening(home("a"), rows);
    assertThat(second).isNotEqualTo(mark);
    Files.delete(snapshot(home("a")));
    assertThat(markAfterOpening(home("a"), rows)).isNotEqualTo(second);
    assertThat(snapshot(home("a"))).exists();
  }

  @Test
  void theSnapshotOfAnotherDatabaseIsRebuilt() throws IOException {
    Rows rows = imported(home("a"), 1, "12.50");
    imported(home("b"), 1, "13.50"); // as many lines, the same version
    String mark = markAfterOpening(home("a"), rows);
    Files.copy(snapshot(home("b")), snapshot(home("a")), StandardCopyOption.REPLACE_EXISTING);
    assertThat(markAfterOpening(home("a"), rows)).isNotEqualTo(mark);
  }

  @Test
  void anOlderSnapshotIsRebuilt() throws IOException {
    imported(home("a"), 1, "12.50");
    Path old = folder.resolve("old.cube");
    Files.copy(snapshot(home("a")), old);
    Rows rows = imported(home("a"), 2, "3.25");
    String mark = markAfterOpening(home("a"), rows);
    Files.copy(old, snapshot(home("a")), StandardCopyOption.REPLACE_EXISTING);
    assertThat(markAfterOpening(home("a"), rows)).isNotEqualTo(mark);
  }

  @Test
  void whatWasAnsweredLastIsNotAddedUpAgain() throws Exception {
    Rows rows = imported(home("a"), 1, "12.50");
    Rows others = imported(home("b"), 1, "13.50");
    Path answers = answers(home("a"));
    assertThat(new AnswerSnapshot(answers).read(stamp(home("a")))).contains(rows);
    // Answers that are no answers: whoever gives them has not added up.
    new AnswerSnapshot(answers).write(List.of(others), stamp(home("a")));
    byte[] written = Files.readAllBytes(answers);
    assertThat(answerOfOpened(home("a"))).isEqualTo(others);
    assertThat(answers).as("nothing new was asked").hasBinaryContent(written);
  }

  @Test
  void answersThatAreDamagedOrOfOtherDataAreAddedUpAnew() throws Exception {
    Rows rows = imported(home("a"), 1, "12.50");
    imported(home("b"), 1, "13.50"); // as many lines, the same version
    Path answers = answers(home("a"));
    byte[] whole = Files.readAllBytes(answers);
    whole[whole.length / 2] ^= 1;
    Files.write(answers, whole);
    assertThat(answerOfOpened(home("a"))).isEqualTo(rows);
    assertThat(new AnswerSnapshot(answers).read(stamp(home("a")))).contains(rows);
    Files.copy(answers(home("b")), answers, StandardCopyOption.REPLACE_EXISTING);
    assertThat(answerOfOpened(home("a"))).isEqualTo(rows);
    Files.write(answers, new byte[0]);
    assertThat(answerOfOpened(home("a"))).isEqualTo(rows);
  }

  @Test
  void answersOfAnEarlierStateAreNotUsed() throws Exception {
    Rows first = imported(home("a"), 1, "12.50");
    byte[] old = Files.readAllBytes(answers(home("a")));
    Rows second = imported(home("a"), 2, "3.25");
    Files.write(answers(home("a")), old);
    assertThat(answerOfOpened(home("a"))).isEqualTo(second);
    try (DatabaseWorkspace workspace = open(home("a"), MUCH)) {
      assertThat(workspace.readAhead()).isTrue();
      workspace.undo(workspace.imports().get(1).id());
      assertThat(workspace.engine().rows(STORES)).isEqualTo(first);
    }
    assertThat(answerOfOpened(home("a"))).isEqualTo(first);
  }

  @Test
  void readsAheadOnlyWhatNeedsNoBuilding() throws IOException {
    imported(home("a"), 1, "12.50");
    Files.delete(snapshot(home("a")));
    try (DatabaseWorkspace workspace = open(home("a"), MUCH)) {
      assertThat(workspace.readAhead()).isFalse();
      assertThat(workspace.engine().rows(STORES).size()).isEqualTo(3);
      assertThat(workspace.readAhead()).isTrue();
    }
  }

  private static Path answers(Path home) {
    return home.resolve("tillsight.answers");
  }

  private static String stamp(Path home) {
    try (Database database = Database.open(home)) {
      String mark = database.settings().get("snapshot").orElseThrow();
      return mark + " version " + database.version() + " lines " + database.lines();
    }
  }

  private Rows answerOfOpened(Path home) {
    try (DatabaseWorkspace workspace = open(home, MUCH)) {
      return workspace.engine().rows(STORES);
    }
  }

  @Test
  void theDatabaseAnswersWhereMemoryIsShort() throws IOException {
    Rows rows = imported(home("a"), 1, "12.50");
    try (DatabaseWorkspace workspace = open(home("a"), 500)) {
      assertThat(workspace.engine().rows(STORES)).isEqualTo(rows);
      assertThat(workspace.bytesPerLine()).isEmpty();
      assertThat(workspace.answersFromMemory()).isFalse();
    }
  }

  @Test
  void showsTheNumbersOfTheFirstImportBeforeTheyAreStored() throws IOException {
    Path file = folder.resolve("first.csv");
    Files.writeString(
        file, "Order,Date,Product,Store,Quantity,Amount\nO1,2024-03-01,Tea,Nice,1,7.25\n");
    try (DatabaseWorkspace workspace = open(home("first"), MUCH)) {
      List<SalesEngine> coming = new ArrayList<>();
      Consumer<SalesEngine> look =
          engine -> {
            assertThat(workspace.imports()).isEmpty();
            coming.add(engine);
          };
      ImportRequest request = ImportRequest.of(List.of(file));

      assertThatThrownBy(
              () ->
                  workspace.run(
                      workspace.plan(request, Progress.NONE),
                      look,
                      (bytes, total, rows) -> rows < 1))
          .isInstanceOf(CancellationException.class);
      assertThatThrownBy(() -> coming.get(0).lines(Filter.ALL, 0, 10))
          .isInstanceOf(CancellationException.class);
      assertThat(workspace.engine().rows(STORES).size()).isZero();

      workspace.run(workspace.plan(request, Progress.NONE), look, Progress.NONE);
      assertThat(coming).hasSize(2);
      assertThat(coming.get(1).rows(STORES)).isEqualTo(workspace.engine().rows(STORES));
      assertThat(coming.get(1).lines(Filter.ALL, 0, 10)).hasSize(1);

      workspace.run(workspace.plan(request, Progress.NONE), look, Progress.NONE);
      assertThat(coming).hasSize(2);
    }
  }
}
