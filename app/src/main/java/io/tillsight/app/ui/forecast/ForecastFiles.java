package io.tillsight.app.ui.forecast;

import io.tillsight.app.ui.tab.Desk;
import io.tillsight.app.ui.tab.TabContext;
import io.tillsight.core.analysis.ForecastAnalysis;
import io.tillsight.core.analysis.ForecastBatch;
import io.tillsight.core.analysis.ForecastTable;
import io.tillsight.core.cube.Dimension;
import io.tillsight.core.series.LongCsv;
import io.tillsight.core.series.Work;
import java.io.File;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.stage.FileChooser;

/** Saves the forecast, or those of every product, as files for other programs. */
final class ForecastFiles {
  private final TabContext context;
  private final Function<String, Optional<Path>> chooser;
  private final Consumer<Throwable> failed;
  private boolean busy;

  /**
   * @param chooser asks where to save under this name; empty when the user has changed their mind
   * @param failed told what went wrong
   */
  ForecastFiles(
      TabContext context, Function<String, Optional<Path>> chooser, Consumer<Throwable> failed) {
    this.context = context;
    this.chooser = chooser;
    this.failed = failed;
  }

  /** The system's own dialog. */
  static Optional<Path> dialog(String suggestion) {
    FileChooser dialog = new FileChooser();
    dialog.setInitialFileName(suggestion);
    File chosen = dialog.showSaveDialog(null);
    return Optional.ofNullable(chosen).map(File::toPath);
  }

  void csv(ForecastAnalysis.Result result) {
    chooser
        .apply("tillsight-forecast.csv")
        .ifPresent(file -> write(() -> Files.writeString(file, ForecastTable.csv(result))));
  }

  void json(ForecastAnalysis.Result result) {
    chooser
        .apply("tillsight-forecast.json")
        .ifPresent(file -> write(() -> Files.writeString(file, ForecastTable.json(result))));
  }

  private void write(Callable<Path> writing) {
    context.background().once(writing, done -> {}, failed);
  }

  /** Every key of a dimension on all cores, with progress in the status bar and cancel. */
  void every(Dimension dimension, ForecastBatch batch) {
    if (busy) {
      return;
    }
    String name = "tillsight-" + dimension.name().toLowerCase(java.util.Locale.ROOT) + ".csv";
    chooser.apply(name).ifPresent(file -> every(batch, file));
  }

  private void every(ForecastBatch batch, Path file) {
    busy = true;
    AtomicBoolean cancelled = new AtomicBoolean();
    Desk.Work shown =
        context
            .desk()
            .begin(context.words().text("forecast.every.running"), () -> cancelled.set(true));
    Work work =
        new Work(
            context.background().helpers(), cancelled::get, share -> shown.advanced(share, ""));
    context
        .background()
        .once(
            () -> written(batch.run(work), file),
            done -> end(shown),
            problem -> {
              end(shown);
              if (!(problem instanceof CancellationException)) {
                failed.accept(problem);
              }
            });
  }

  private static Path written(ForecastBatch.Result result, Path file) throws IOException {
    try (Writer writer = Files.newBufferedWriter(file)) {
      LongCsv.write(result.lines(), writer);
    }
    return file;
  }

  private void end(Desk.Work shown) {
    busy = false;
    shown.close();
  }
}
