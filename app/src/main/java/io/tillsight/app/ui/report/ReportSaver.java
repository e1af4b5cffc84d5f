package io.tillsight.app.ui.report;

import io.tillsight.app.report.ReportSource;
import io.tillsight.app.report.Reports;
import io.tillsight.app.report.content.Seen;
import io.tillsight.app.ui.filter.FilterState;
import io.tillsight.app.ui.kit.Background;
import io.tillsight.app.ui.tab.Desk;
import io.tillsight.app.ui.tab.TabContext;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.FileChooser;

/** Writes the full report under the present filter, without holding up the window. */
public final class ReportSaver {
  private final Reports reports;
  private final Chooser chooser;

  /** Asks where to save; empty when the user has changed their mind. */
  @FunctionalInterface
  public interface Chooser {
    /** A file for this name. */
    Optional<Path> file(TabContext context, String suggestion);
  }

  /**
   * @param chooser asks where to save
   */
  public ReportSaver(Reports reports, Chooser chooser) {
    this.reports = reports;
    this.chooser = chooser;
  }

  /** The system's own dialog. */
  public static Chooser dialog() {
    return (context, suggestion) -> {
      FileChooser dialog = new FileChooser();
      dialog.setInitialFileName(suggestion);
      dialog.setTitle(context.words().text("report.save"));
      File chosen = dialog.showSaveDialog(null);
      return Optional.ofNullable(chosen).map(File::toPath);
    };
  }

  /** Saves as PDF. */
  public void pdf(TabContext context) {
    save(context, "tillsight.pdf");
  }

  /** Saves as a workbook. */
  public void workbook(TabContext context) {
    save(context, "tillsight.xlsx");
  }

  /** Saves the charts that stand on the screen, as PDF. */
  public void seen(TabContext context) {
    Seen seen = new Seen(context.words().text("report.seen"), List.of(), ShownCharts.now());
    chooser
        .file(context, "tillsight.pdf")
        .ifPresent(
            file ->
                write(
                    context,
                    file,
                    state ->
                        reports.writeSeen(
                            ReportSource.of(context.workspace()),
                            state.filter(),
                            state.compareWith().against(),
                            seen,
                            file,
                            context.words().locale())));
  }

  private void save(TabContext context, String suggestion) {
    chooser
        .file(context, suggestion)
        .ifPresent(
            file ->
                write(
                    context,
                    file,
                    state ->
                        reports.write(
                            ReportSource.of(context.workspace()),
                            state.filter(),
                            state.compareWith().against(),
                            file,
                            context.words().locale())));
  }

  /** Writes one report under a filter. */
  @FunctionalInterface
  private interface Writing {
    void under(FilterState state) throws IOException;
  }

  private void write(TabContext context, Path file, Writing writing) {
    FilterState state = context.filter().state();
    Desk.Work work = context.desk().begin(context.words().text("report.writing"), () -> {});
    Background background = context.background();
    background.once(
        () -> {
          writing.under(state);
          return file;
        },
        written -> work.close(),
        problem -> {
          work.close();
          failed(context, file, problem);
        });
  }

  private static void failed(TabContext context, Path file, Throwable problem) {
    context
        .desk()
        .showPage(
            io.tillsight.app.ui.kit.StatePane.of(
                new io.tillsight.app.ui.kit.CardState.Message(
                    io.tillsight.app.ui.kit.CardState.Kind.ERROR,
                    context.words().text("report.failed"),
                    context.words().text("report.failed.text", file, problem.getMessage()),
                    java.util.List.of(
                        new io.tillsight.app.ui.kit.CardState.Action(
                            context.words().text("wizard.close"), context.desk()::closePage)))));
  }
}
