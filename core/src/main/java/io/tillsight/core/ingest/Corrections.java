package io.tillsight.core.ingest;

import io.tillsight.core.model.Money;
import io.tillsight.core.model.SaleLine;
import io.tillsight.core.table.Progress;
import io.tillsight.core.table.Row;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Imports rejected rows again after the user has corrected them, read as their file was read. What
 * reads well is stored as a supplement of its import; the rest stays where it is, with its reason.
 */
public final class Corrections {
  private final TableOpener opener;
  private final SalesStore store;
  private final ImportHistory history;
  private final ImportMessages messages;

  /** Corrections in a workspace. */
  public Corrections(
      TableOpener opener, SalesStore store, ImportHistory history, ImportMessages messages) {
    this.opener = opener;
    this.store = store;
    this.history = history;
    this.messages = messages;
  }

  /**
   * How the file of this name was read; empty when that is not known, and its rows cannot be
   * corrected here.
   */
  public Optional<Reading> reading(long importId, String file) {
    List<Reading> readings = history.readings(importId);
    int index =
        history.all().stream()
            .filter(record -> record.id() == importId)
            .flatMap(record -> record.source().files().stream())
            .map(ImportSource.SourceFile::name)
            .toList()
            .indexOf(file);
    boolean known = index >= 0 && index < readings.size();
    return known ? Optional.ofNullable(readings.get(index)) : Optional.empty();
  }

  /**
   * Imports what reads well.
   *
   * @param rows the cells of kept rows of one file, by number of the row, in the order of its
   *     header
   * @throws IllegalArgumentException when it is not known how the file was read
   */
  public Correction run(
      long importId, String file, Map<Long, List<String>> rows, Progress progress) {
    Reading reading =
        reading(importId, file)
            .orElseThrow(() -> new IllegalArgumentException("No reading of " + file));
    CorrectedFile corrected = new CorrectedFile(file, reading);
    try {
      Path folder = Files.createTempDirectory("tillsight-correction");
      try {
        return run(importId, corrected, new TreeMap<>(rows), folder, progress);
      } finally {
        Files.deleteIfExists(folder.resolve(file));
        Files.deleteIfExists(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Correction run(
      long importId,
      CorrectedFile file,
      TreeMap<Long, List<String>> rows,
      Path folder,
      Progress progress)
      throws IOException {
    Map<Long, Rejection> wrong = new LinkedHashMap<>();
    ImportPlan plan = plan(file, rows, folder, progress);
    wrong.putAll(rejected(plan, file.lines(rows)));
    rows.keySet().removeAll(wrong.keySet());
    if (rows.isEmpty()) {
      return new Correction(Optional.empty(), wrong);
    }
    if (!wrong.isEmpty()) {
      plan = plan(file, rows, folder, progress);
    }
    List<Long> corrected = List.copyOf(rows.keySet());
    Receipt receipt = new Importer(messages).correct(plan, importId, corrected, history, progress);
    return new Correction(Optional.of(receipt), wrong);
  }

  private ImportPlan plan(
      CorrectedFile file, TreeMap<Long, List<String>> rows, Path folder, Progress progress)
      throws IOException {
    Path written = file.write(folder, rows);
    ImportPlan plan =
        new ImportPlanner(opener, store, messages).plan(file.request(written), progress);
    if (!plan.isReady()) {
      List<String> reasons = new ArrayList<>();
      plan.refusals().forEach(refusal -> reasons.add(messages.refusal(refusal)));
      plan.questions().forEach(question -> reasons.add(messages.question(question)));
      throw new IllegalArgumentException(String.join(" ", reasons));
    }
    return plan;
  }

  /** What is rejected again, by number of the row. */
  private Map<Long, Rejection> rejected(ImportPlan plan, Map<Long, Long> numbers) {
    Map<Long, Rejection> wrong = new TreeMap<>();
    Prepared prepared = plan.prepared();
    KeyOrdinals ordinals = new KeyOrdinals(prepared.repetitions().keys());
    SalesPass.Sink sink =
        new SalesPass.Sink() {
          @Override
          public void accepted(Row row, AcceptedLine line, List<String> remarks) {
            // It will be stored.
          }

          @Override
          public void again(Row row, SaleLine line) {
            // It is counted as a duplicate.
          }

          @Override
          public void rejected(Row row, Rejection rejection, Money amount) {
            wrong.put(numbers.get(row.line()), rejection);
          }
        };
    Ticker ticker = new Ticker(Progress.NONE, 0, 0);
    for (SalesFile sales : prepared.sales()) {
      new SalesPass(sales, prepared, ordinals, messages).run(sink, ticker);
    }
    return wrong;
  }
}
