package io.tillsight.core.table;

import io.tillsight.core.table.source.MixedText;
import io.tillsight.core.table.source.RawRecord;
import io.tillsight.core.table.source.RecordTape;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** One walk over the records of an understood file. */
final class TableScan {
  private final Understanding table;
  private final ScanListener listener;
  private final Map<Long, String> totalLines;
  private final RowAligner aligner;
  private final RowRules rules;
  private final TableRow row;
  private boolean first = true;

  /**
   * A walk.
   *
   * @param totalLines lines that are known to be totals, left out, and the code that says so
   */
  TableScan(Understanding table, ScanListener listener, Map<Long, String> totalLines) {
    this.totalLines = totalLines;
    this.table = table;
    this.listener = listener;
    ColumnFit fit = new ColumnFit(table.plans(), table.counts(), table.latestYear());
    this.aligner = new RowAligner(table.layout(), fit);
    this.rules = new RowRules(table.counts(), table.plans());
    this.row = new TableRow(table);
  }

  /** Walks; the visitor sees every record, bad ones included. */
  void run(Consumer<? super TableRow> visitor, Steps steps) throws IOException {
    RecordTape even = evenRows();
    if (even != null) {
      run(even, 0, even.size(), visitor);
      return;
    }
    long second =
        table
            .body()
            .walk(
                this::skipped,
                steps,
                (next, body) -> visit(table.facts().mixed() ? unmixed(next) : next, body, visitor));
    if (second > 0) {
      listener.secondTable(second);
    }
  }

  /** The rows, when none is left out and none is repaired; null otherwise. */
  RecordTape evenRows() {
    return totalLines.isEmpty() ? table.evenRows() : null;
  }

  /** Walks over some of the even rows. */
  void run(RecordTape even, int from, int until, Consumer<? super TableRow> visitor) {
    for (int i = from; i < until; i++) {
      row.show(even, i);
      visitor.accept(row);
    }
  }

  private void visit(RawRecord next, BodyRecords body, Consumer<? super TableRow> visitor) {
    String skip = skipCode(next, body);
    first = false;
    if (skip != null) {
      skipped(skip, next);
      return;
    }
    if (next.fields().size() == table.layout().width()) {
      Finding error = next.isBroken() ? broken(next) : null;
      row.fill(next, next.fields(), error);
      tellFlaw(next);
    } else {
      fillAligned(next);
    }
    visitor.accept(row);
  }

  private void tellFlaw(RawRecord next) {
    if (next.flaw() == RawRecord.Flaw.STRAY_QUOTE) {
      listener.strayQuote(next, name(next.flawAt()));
    } else if (next.flaw() == RawRecord.Flaw.MISSING_DELIMITER) {
      listener.repaired(next, fieldsOf(next.fields().size() - 1), next.fields());
    }
  }

  private String fieldsOf(int size) {
    String width = Integer.toString(table.layout().width());
    return table.messages().word("fields", Integer.toString(size), width);
  }

  private String skipCode(RawRecord next, BodyRecords body) {
    if (!totalLines.isEmpty() && totalLines.containsKey(next.line())) {
      return totalLines.get(next.line());
    }
    if (!first && TotalWords.find(next.fields()) < 0) {
      return null;
    }
    return rules.skip(next.fields(), first, body.isLast());
  }

  private void fillAligned(RawRecord next) {
    RowAligner.Aligned aligned = aligner.align(next);
    int size = next.fields().size();
    int width = table.layout().width();
    String value = table.messages().word("fields", Integer.toString(size), Integer.toString(width));
    Finding error = null;
    if (next.isBroken()) {
      error = broken(next);
    } else if (aligned.sure()) {
      listener.repaired(next, value, aligned.fields());
    } else {
      String code = size < width ? "TOO_FEW_FIELDS" : "TOO_MANY_FIELDS";
      error = table.messages().finding(code, next.line(), null, value, null);
    }
    row.fill(next, aligned.fields(), error);
  }

  private Finding broken(RawRecord next) {
    if (next.flaw() == RawRecord.Flaw.TOO_LONG) {
      String value = table.messages().word("too_long");
      return table.messages().finding("OUT_OF_RANGE", next.line(), null, value, null);
    }
    String name = name(next.flawAt());
    String value = next.fields().get(next.flawAt());
    return table.messages().finding("UNCLOSED_QUOTE", next.line(), name, value, null);
  }

  private String name(int field) {
    int column = field - table.lead();
    return column >= 0 && column < table.columns().size()
        ? table.columns().get(column).name()
        : null;
  }

  private RawRecord unmixed(RawRecord next) {
    if (!MixedText.isMarked(next.raw())) {
      return next;
    }
    List<String> fields = new ArrayList<>();
    for (int i = 0; i < next.fields().size(); i++) {
      String field = next.fields().get(i);
      String repaired = MixedText.isMarked(field) ? MixedText.repaired(field) : field;
      fields.add(repaired);
      if (!repaired.equals(field)) {
        listener.mixed(next, name(i), repaired);
      }
    }
    return new RawRecord(
        next.line(), MixedText.repaired(next.raw()), fields, next.flaw(), next.flawAt());
  }

  private void skipped(String code, RawRecord line) {
    listener.skipped(code, line);
  }
}
