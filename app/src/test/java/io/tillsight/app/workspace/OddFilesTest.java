package io.tillsight.app.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.tillsight.core.ingest.ImportPlan;
import io.tillsight.core.ingest.ImportRequest;
import io.tillsight.core.ingest.Refusal;
import io.tillsight.core.table.Progress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files with odd names, that cannot be read, that go or grow meanwhile. */
class OddFilesTest {
  private static final int ROWS = 30_000;
  @TempDir private Path folder;
  private WorkspaceBench bench;

  @BeforeEach
  void open() {
    bench = new WorkspaceBench(folder.resolve("workspace"));
  }

  @AfterEach
  void close() {
    bench.close();
  }

  private Path sales(String name) {
    StringBuilder text = new StringBuilder("date,order,product,amount\n");
    for (int i = 0; i < ROWS; i++) {
      text.append("2026-01-").append(10 + i % 20).append(",O").append(i).append(",Tea,1\n");
    }
    try {
      return Files.writeString(folder.resolve(name), text);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private ImportPlan plan(Path file, Progress progress) {
    return bench.workspace.plan(ImportRequest.of(List.of(file)), progress);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"ventés été.csv", "🛒.csv", "..a..b.csv", "100%41 %s.csv", "l'été $1 {0}.csv"})
  void aNameIsANameWhateverItHolds(String name) {
    assertThat(bench.take(plan(sales(name), Progress.NONE)).files().get(0).file().name())
        .isEqualTo(name);
    assertThat(bench.workspace.imports().get(0).source().files().get(0).name()).isEqualTo(name);
    assertThat(bench.net()).isEqualTo(Integer.toString(ROWS));
  }

  @Test
  void aNameMayHaveTwoHundredAndFiftyCharacters() {
    String name = "v".repeat(246) + ".csv";
    bench.take(plan(sales(name), Progress.NONE));
    assertThat(bench.workspace.imports().get(0).source().files().get(0).name()).isEqualTo(name);
  }

  @Test
  void aFileThatMayNotBeReadIsNamedAndStopsNothing() throws IOException {
    Path locked = sales("locked.csv");
    assumeFalse(!locked.toFile().setReadable(false) || Files.isReadable(locked), "may read all");
    ImportPlan plan = plan(locked, Progress.NONE);
    assertThat(plan.refusals()).extracting(Refusal::code).containsExactly("NOT_READABLE");
    assertThat(bench.take(plan(sales("other.csv"), Progress.NONE)).balance().fresh().rows())
        .isEqualTo(ROWS);
  }

  @Test
  void aFileThatIsGoneBeforeItIsImportedLeavesNothing() throws IOException {
    Path file = sales("gone.csv");
    ImportPlan plan = plan(file, Progress.NONE);
    Files.delete(file);
    assertThatThrownBy(() -> bench.workspace.run(plan, Progress.NONE))
        .isInstanceOf(RuntimeException.class);
    nothingStays();
  }

  @Test
  void aFileThatGoesWhileItIsUnderstoodIsRefusedOrNamed() {
    Path file = sales("goes.csv");
    Progress deleting =
        (bytes, total, rows) -> {
          file.toFile().delete();
          return true;
        };
    try {
      ImportPlan plan = plan(file, deleting);
      assertThat(plan.refusals()).isNotEmpty();
    } catch (RuntimeException named) {
      assertThat(named.getMessage()).contains("goes.csv");
    }
    nothingStays();
  }

  @Test
  void aFileThatGrowsWhileItIsImportedLeavesNothing() {
    Path file = sales("grows.csv");
    ImportPlan plan = plan(file, Progress.NONE);
    Progress growing =
        (bytes, total, rows) -> {
          append(file);
          return true;
        };
    assertThatThrownBy(() -> bench.workspace.run(plan, growing))
        .isInstanceOf(io.tillsight.core.table.TableChangedException.class)
        .hasMessageContaining("grows.csv");
    nothingStays();
  }

  private static void append(Path file) {
    try {
      Files.writeString(file, "2026-01-31,X,Tea,1\n", StandardOpenOption.APPEND);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private void nothingStays() {
    assertThat(bench.workspace.imports()).isEmpty();
    assertThat(bench.net()).isEqualTo("0");
    assertThat(bench.workspace.check()).isEmpty();
    assertThat(bench.take(plan(sales("after.csv"), Progress.NONE)).balance().fresh().rows())
        .isEqualTo(ROWS);
  }
}
