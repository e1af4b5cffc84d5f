package io.tillsight.app.report;

import io.tillsight.app.figures.Scope;
import io.tillsight.app.report.content.FullReport;
import io.tillsight.app.report.content.Report;
import io.tillsight.app.report.content.Request;
import io.tillsight.app.report.content.Seen;
import io.tillsight.app.report.content.SeenReport;
import io.tillsight.app.words.Words;
import io.tillsight.core.analysis.Against;
import io.tillsight.core.cube.Filter;
import io.tillsight.core.series.Work;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.concurrent.Executor;

/**
 * Writes reports. A file appears at its place when it is complete, never half; one that is there is
 * replaced.
 *
 * <pre>{@code
 * Reports reports = new Reports(Clock.systemDefaultZone(), executor);
 * reports.write(ReportSource.of(workspace), filter, Against.LAST_YEAR, file, locale);
 * }</pre>
 */
public final class Reports {
  private final Clock clock;
  private final Executor executor;

  /**
   * @param clock tells when a report was printed
   * @param executor where long computations run; {@code Runnable::run} for the caller's thread
   */
  public Reports(Clock clock, Executor executor) {
    this.clock = clock;
    this.executor = executor;
  }

  /**
   * Writes every analysis as PDF, or as a workbook where the file's name ends in {@code .xlsx}.
   *
   * @throws IOException when it cannot be written
   */
  public void write(ReportSource source, Filter filter, Against against, Path file, Locale locale)
      throws IOException {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    if (name.endsWith(".xlsx")) {
      writeWorkbook(source, filter, against, file, locale);
    } else {
      writePdf(source, filter, against, file, locale);
    }
  }

  /**
   * Writes every analysis as PDF.
   *
   * @throws IOException when it cannot be written
   */
  public void writePdf(
      ReportSource source, Filter filter, Against against, Path file, Locale locale)
      throws IOException {
    writePdf(FullReport.of(request(source, filter, against, locale)), file);
  }

  /**
   * Writes every analysis as a workbook, one sheet each.
   *
   * @throws IOException when it cannot be written
   */
  public void writeWorkbook(
      ReportSource source, Filter filter, Against against, Path file, Locale locale)
      throws IOException {
    Report report = FullReport.of(request(source, filter, against, locale));
    WholeFile.write(file, out -> new WorkbookReport(report).write(out));
  }

  /**
   * Writes what one tab shows, as PDF or, where the file's name ends in {@code .xlsx}, its tables.
   *
   * @throws IOException when it cannot be written
   */
  public void writeSeen(
      ReportSource source, Filter filter, Against against, Seen seen, Path file, Locale locale)
      throws IOException {
    Report report = SeenReport.of(request(source, filter, against, locale), seen);
    if (file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
      WholeFile.write(file, out -> new WorkbookReport(report).write(out));
    } else {
      writePdf(report, file);
    }
  }

  private void writePdf(Report report, Path file) throws IOException {
    byte[] document = new PdfReport(report, clock.getZone()).bytes();
    WholeFile.write(file, out -> out.write(document));
  }

  private Request request(ReportSource source, Filter filter, Against against, Locale locale) {
    return new Request(
        Scope.of(source.engine(), filter, against, Words.of(locale), source.currency()),
        source.name(),
        source.currency(),
        source.sample(),
        LocalDateTime.now(clock),
        version(),
        Work.on(executor));
  }

  private static String version() {
    String version = Reports.class.getPackage().getImplementationVersion();
    return version == null ? "development" : version;
  }
}
