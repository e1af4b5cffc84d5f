package io.tillsight.app.ui.tab.rejects;

import io.tillsight.app.words.SpreadsheetText;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;

/** Rejected rows as CSV: the cells under their header, then line, column and reason. */
final class RejectsCsv {
  private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().get();

  private RejectsCsv() {}

  /** With a byte order mark, for spreadsheets; no cell is taken for a formula. */
  static String of(List<String> headers, List<RejectedRow> rows) {
    StringBuilder text = new StringBuilder("\ufeff");
    List<String> head = new ArrayList<>(headers.isEmpty() ? List.of("row") : headers);
    head.addAll(List.of("line", "column", "reason"));
    line(text, head);
    for (RejectedRow row : rows) {
      List<String> cells =
          new ArrayList<>(headers.isEmpty() ? List.of(row.problem().row()) : row.cells());
      cells.add(Long.toString(row.kept().rejection().line()));
      cells.add(row.problem().column());
      cells.add(row.problem().message());
      line(text, cells);
    }
    return text.toString();
  }

  private static void line(StringBuilder text, List<String> cells) {
    text.append(FORMAT.format(cells.stream().map(SpreadsheetText::safe).toArray())).append('\n');
  }
}
