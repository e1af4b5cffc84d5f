package io.tillsight.core.table;

import io.tillsight.core.table.source.RawRecord;
import io.tillsight.core.table.source.RecordTape;
import io.tillsight.core.table.value.Blanks;
import java.io.IOException;
import java.time.format.DateTimeFormatter;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The walk that lists what is wrong, what was repaired and what is odd. */
final class Inspection implements ScanListener {
  private static final Pattern SCIENTIFIC = Pattern.compile("\\d(?:[.,]\\d+)?[eE]\\+?\\d{1,3}");
  private static final int STEP = 4096;
  private final Understanding table;
  private final Findings findings;
  private DuplicateRows duplicates;
  private final RunningTotals totals;
  private final Map<Long, String> totalLines = new HashMap<>();
  private final Map<Long, String> groupLines;
  private final boolean[] scientific;
  private final boolean doubleEncoded;
  private long rows;
  private long badRows;
  private long secondTable;
  private long mixedLines;

  /** An inspection that leaves out lines known to head groups. */
  Inspection(Understanding table, Findings findings, Map<Long, String> groupLines) {
    this.groupLines = groupLines;
    totalLines.putAll(groupLines);
    this.table = table;
    this.findings = findings;
    this.totals = new RunningTotals(table);
    this.doubleEncoded = !table.facts().ascii();
    this.scientific = new boolean[table.columns().size()];
    for (int i = 0; i < scientific.length; i++) {
      scientific[i] = table.plan(i).type() == ColumnType.TEXT && table.counts(i).scientific > 0;
    }
  }

  void run(Steps steps) throws IOException {
    duplicates = new DuplicateRows();
    RecordTape even = groupLines.isEmpty() ? table.evenRows() : null;
    if (even == null) {
      new TableScan(table, this, groupLines).run(this::inspect, steps);
    } else {
      inspect(new EvenRows(even, table, this::isRemarkable), steps);
    }
    // The findings stay with the table for long; what they were found with takes much more room.
    duplicates = null;
    for (int i = 0; i < scientific.length; i++) {
      ColumnPlan plan = table.plan(i);
      if (plan.serial() && table.counts(i).serials > 0) {
        String count = Long.toString(table.counts(i).serials);
        findings.warn("EXCEL_SERIAL", 0, name(i), firstSerial(i), count);
      }
    }
  }

  Findings findings() {
    return findings;
  }

  /** Records of the table, bad ones included. */
  long rows() {
    return rows;
  }

  /** Lines that were found to be totals by their sums. */
  Map<Long, String> totalLines() {
    return totalLines;
  }

  /** Records with an error. */
  long badRows() {
    return badRows;
  }

  long secondTable() {
    return secondTable;
  }

  long mixedLines() {
    return mixedLines;
  }

  /** Looks only at rows that have something to be said of, and for rows that come again. */
  private void inspect(EvenRows even, Steps steps) {
    BitSet looked = even.looked(duplicates.remembers(even.size()));
    long skipped = 0;
    int next = 0;
    for (int i = looked.nextSetBit(0); i >= 0; i = looked.nextSetBit(i + 1)) {
      rows += i - next;
      skipped += i - next;
      next = i + 1;
      if (even.isRemarkable(i)) {
        inspect(even.row(i));
      } else {
        rows++;
        tellDuplicate(duplicates.before(even.hash(i), even.line(i)), even.line(i));
      }
      if (skipped >= STEP || next % STEP == 0) {
        skipped = 0;
        steps.step(even.bytes(i), rows);
      }
    }
    rows += even.size() - next;
  }

  private boolean isRemarkable(int column, CellValue cell, String text) {
    return cell.error() != null
        || isOfLastCentury(cell)
        || scientific[column] && isScientific(text)
        || doubleEncoded && DoubleEncoding.undone(text) != null;
  }

  private static boolean isOfLastCentury(CellValue cell) {
    return cell.twoDigitYear() && cell.day().getYear() < 2000;
  }

  private static boolean isScientific(String text) {
    return SCIENTIFIC.matcher(Blanks.strip(text)).matches();
  }

  private void tellDuplicate(long before, long line) {
    if (before > 0) {
      findings.warn("DUPLICATE_ROW", line, null, null, Long.toString(before));
    }
  }

  private void inspect(TableRow row) {
    String total = totals.skip(row);
    if (total != null) {
      totalLines.put(row.line(), total);
      findings.warn(total, row.line(), null, row.raw(), null);
      return;
    }
    totals.add(row);
    rows++;
    boolean bad = row.recordError() != null;
    if (bad) {
      findings.add(row.recordError());
    }
    for (int i = 0; i < scientific.length; i++) {
      String text = row.text(i);
      CellValue cell = row.cell(i);
      if (cell.error() != null) {
        if (!bad) {
          findings.add(row.error(i));
        }
        bad = true;
      } else {
        remark(row, i, text, cell);
      }
    }
    badRows += bad ? 1 : 0;
    tellDuplicate(bad ? 0 : duplicates.before(row.cells(), row.line()), row.line());
  }

  private void remark(TableRow row, int column, String text, CellValue cell) {
    if (isOfLastCentury(cell)) {
      String day = DateTimeFormatter.ISO_LOCAL_DATE.format(cell.day());
      findings.warn("TWO_DIGIT_YEAR", row.line(), name(column), text, day);
    }
    if (scientific[column] && isScientific(text)) {
      findings.warn("ID_IN_SCIENTIFIC", row.line(), name(column), text, null);
    }
    if (doubleEncoded) {
      String proposal = DoubleEncoding.undone(text);
      if (proposal != null) {
        findings.warn("LOOKS_DOUBLE_ENCODED", row.line(), name(column), text, proposal);
      }
    }
  }

  private String firstSerial(int column) {
    return table.counts(column).profile().anyDigits();
  }

  private String name(int column) {
    return table.columns().get(column).name();
  }

  @Override
  public void skipped(String code, RawRecord line) {
    findings.warn(code, line.line(), null, line.raw(), null);
  }

  @Override
  public void repaired(RawRecord odd, String value, List<String> fields) {
    String shown = String.join(" | ", fields);
    findings.warn("REPAIRED_FIELDS", odd.line(), null, value, shown);
  }

  @Override
  public void strayQuote(RawRecord odd, String column) {
    findings.warn("STRAY_QUOTE", odd.line(), column, odd.fields().get(odd.flawAt()), null);
  }

  @Override
  public void mixed(RawRecord odd, String column, String repaired) {
    mixedLines++;
    findings.warn("ENCODING_MIXED", odd.line(), column, repaired, null);
  }

  @Override
  public void secondTable(long line) {
    secondTable = line;
  }
}
