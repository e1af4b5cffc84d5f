package io.tillsight.app.report;

import io.tillsight.app.report.content.Block;
import io.tillsight.app.report.content.Report;
import io.tillsight.app.report.content.Section;
import io.tillsight.app.report.content.Table;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes a report as a workbook: one sheet for each table, with real numbers and dates, and a sheet
 * about it all. Texts are always stored as texts, so none can be taken for a formula.
 */
final class WorkbookReport {
  /** Versions of this file format have two parts of at most two digits. */
  private static final String FORMAT_VERSION = "01.00";

  private final Report report;
  private final SheetNames names = new SheetNames();

  WorkbookReport(Report report) {
    this.report = report;
  }

  /**
   * Writes it; the stream stays open.
   *
   * @throws IOException when the stream refuses
   */
  void write(OutputStream out) throws IOException {
    try (Workbook workbook = new Workbook(new OpenStream(out), "Tillsight", FORMAT_VERSION)) {
      workbook
          .properties()
          .setTitle(report.head().title() + " · " + report.head().workspace())
          .setSubject(report.head().scope());
      about(workbook.newWorksheet(names.unique(report.head().texts().about())));
      for (Section section : report.sections()) {
        for (Table table : section.tables()) {
          new TableSheet(table, report.head().moneyPlaces())
              .write(workbook.newWorksheet(names.unique(table.sheet())));
        }
      }
    }
  }

  private void about(Worksheet sheet) {
    Report.Head head = report.head();
    List<String[]> lines = new ArrayList<>();
    lines.add(new String[] {head.title(), head.workspace()});
    if (head.sample()) {
      lines.add(new String[] {head.texts().sample(), ""});
    }
    lines.add(new String[] {head.texts().printed(), "Tillsight " + head.version()});
    lines.add(new String[] {head.scope(), ""});
    lines.add(new String[] {head.definition(), ""});
    lines.add(new String[] {"", ""});
    for (Section section : report.sections()) {
      for (Block block : section.blocks()) {
        if (block instanceof Block.Terms terms) {
          terms.terms().forEach(term -> lines.add(new String[] {term.name(), term.meaning()}));
        }
      }
    }
    for (int row = 0; row < lines.size(); row++) {
      sheet.value(row, 0, lines.get(row)[0]);
      sheet.value(row, 1, lines.get(row)[1]);
    }
    sheet.style(0, 0).bold().fontSize(14).set();
    sheet.width(0, 30);
    sheet.width(1, 110);
  }
}
