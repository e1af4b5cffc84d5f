package io.tillsight.app.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import io.tillsight.core.ingest.ImportMessages;
import io.tillsight.core.ingest.ImportPlan;
import io.tillsight.core.ingest.ImportRequest;
import io.tillsight.core.ingest.Receipt;
import io.tillsight.core.table.Progress;
import io.tillsight.core.table.TableReader;
import io.tillsight.persistence.Database;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** A real workspace in a folder, and files beside it. */
public final class WorkspaceBench implements AutoCloseable {
  /** The workspace. */
  public final DatabaseWorkspace workspace;

  private final Path folder;

  /** A new workspace. */
  public WorkspaceBench(Path folder) {
    this.folder = folder;
    workspace =
        new DatabaseWorkspace(
            Database.open(folder.resolve("workspace")),
            (path, answers) -> new TableReader().withAnswers(answers).read(path, Progress.NONE),
            ImportMessages.in(Locale.ENGLISH));
  }

  /** What is understood of a file with these lines. */
  public ImportPlan plan(String name, String... lines) {
    try {
      Path file = Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n");
      return workspace.plan(ImportRequest.of(List.of(file)), Progress.NONE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Imports a file with these lines. */
  public Receipt take(String name, String... lines) {
    return take(plan(name, lines));
  }

  Receipt take(ImportPlan plan) {
    assertThat(plan.refusals()).isEmpty();
    assertThat(plan.questions()).isEmpty();
    return workspace.run(plan, Progress.NONE);
  }

  /** Sum of the amounts of all lines that count. */
  public String net() {
    return workspace
        .engine()
        .lines(io.tillsight.core.cube.Filter.ALL, 0, Integer.MAX_VALUE)
        .stream()
        .map(line -> line.amount())
        .reduce(io.tillsight.core.model.Money.ZERO, io.tillsight.core.model.Money::plus)
        .decimal()
        .stripTrailingZeros()
        .toPlainString();
  }

  @Override
  public void close() {
    workspace.close();
  }
}
