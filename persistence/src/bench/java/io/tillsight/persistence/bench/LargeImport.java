package io.tillsight.persistence.bench;

import io.tillsight.core.ingest.ImportMessages;
import io.tillsight.core.ingest.ImportPlan;
import io.tillsight.core.ingest.ImportPlanner;
import io.tillsight.core.ingest.ImportRequest;
import io.tillsight.core.ingest.Importer;
import io.tillsight.core.ingest.Receipt;
import io.tillsight.core.table.Progress;
import io.tillsight.core.table.TableReader;
import io.tillsight.persistence.Database;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Imports a file of any size and prints its progress and the most heap that was taken: {@code
 * LargeImport FILE LINES WORKSPACE}; the file is written first when it is missing.
 */
final class LargeImport {
  private final long started = System.nanoTime();
  private long told;
  private long most;

  private LargeImport() {}

  public static void main(String[] arguments) throws Exception {
    Path file = Path.of(arguments[0]);
    if (!Files.exists(file)) {
      new MeasuredFile(Integer.parseInt(arguments[1]), 0, true).write(file);
    }
    if (arguments.length > 2) {
      new LargeImport().run(file, Path.of(arguments[2]));
    }
  }

  private void run(Path file, Path workspace) {
    TableReader reader = new TableReader();
    ImportMessages messages = ImportMessages.in(Locale.ENGLISH);
    try (Database database = Database.open(workspace)) {
      ImportPlanner planner =
          new ImportPlanner(
              (path, answers) -> reader.withAnswers(answers).read(path, progress("read")),
              database.sales(),
              messages);
      ImportPlan plan = planner.plan(ImportRequest.of(List.of(file)), progress("plan"));
      told = 0;
      tell("planned", 1, 1, plan.expected().read().rows());
      Receipt receipt = new Importer(messages).run(plan, database.sales(), progress("import"));
      told = 0;
      tell("done", 1, 1, receipt.balance().fresh().rows());
    }
  }

  private Progress progress(String name) {
    return (bytes, total, rows) -> {
      tell(name, bytes, total, rows);
      return true;
    };
  }

  private void tell(String name, long bytes, long total, long rows) {
    long now = System.nanoTime();
    if (now - told > 10_000_000_000L) {
      told = now;
      System.out.printf(
          Locale.ROOT,
          "%6d s  %-8s %5.1f %%  %,12d rows  heap peak %d MB%n",
          (now - started) / 1_000_000_000,
          name,
          100.0 * bytes / total,
          rows,
          peak() >> 20);
    }
  }

  /** The most that was taken at any report, garbage included. */
  private long peak() {
    most = Math.max(most, ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
    return most;
  }
}
