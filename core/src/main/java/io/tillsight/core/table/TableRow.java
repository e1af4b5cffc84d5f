package io.tillsight.core.table;

import io.tillsight.core.table.source.Cell;
import io.tillsight.core.table.source.CellList;
import io.tillsight.core.table.source.RawRecord;
import io.tillsight.core.table.value.Blanks;
import io.tillsight.core.table.value.Side;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** The one row that a scan shows, filled anew for each record; cells are read when asked for. */
final class TableRow implements Row {
  private final Understanding table;
  private final CellReader[] readers;
  private final CellValue[] values;
  private final long[] readAt;
  private List<String> fields = List.of();
  private RawRecord record;
  private long turn;
  private Finding recordError;

  TableRow(Understanding table) {
    this.table = table;
    this.readers = new CellReader[table.columns().size()];
    this.values = new CellValue[readers.length];
    this.readAt = new long[readers.length];
    for (int i = 0; i < readers.length; i++) {
      readers[i] = new CellReader(table.plan(i), table.latestYear());
    }
  }

  /**
   * Shows a record.
   *
   * @param newFields its cells, brought to the width of the table
   * @param error what is wrong with it as a whole, null when nothing is
   */
  void fill(RawRecord newRecord, List<String> newFields, Finding error) {
    record = newRecord;
    fields = newFields;
    recordError = error;
    turn++;
  }

  /** What a cell of a column says. */
  CellValue read(int column, Cell cell) {
    return readers[column].read(cell);
  }

  CellValue cell(int column) {
    if (readAt[column] != turn) {
      readAt[column] = turn;
      int index = table.lead() + column;
      Cell shared = index < fields.size() ? CellList.of(fields, index) : null;
      CellValue value =
          shared == null ? readers[column].read(text(column)) : readers[column].read(shared);
      values[column] = takesAway(column) ? value.negated() : value;
    }
    return values[column];
  }

  /** Whether a column beside says that the amount takes away. */
  private boolean takesAway(int column) {
    Signing signing = table.plan(column).signing();
    if (signing == null || signing.by() == Signing.OWN || signing.by() >= fields.size()) {
      return false;
    }
    return signing.takesAway(Side.of(Blanks.strip(fields.get(signing.by()))));
  }

  /** All fields of the record. */
  List<String> cells() {
    return fields;
  }

  @Override
  public long line() {
    return record.line();
  }

  @Override
  public String raw() {
    return record.raw();
  }

  @Override
  public String text(int column) {
    int index = table.lead() + column;
    return index < fields.size() ? fields.get(index) : "";
  }

  @Override
  public boolean isNull(int column) {
    return cell(column).isNull();
  }

  @Override
  public String plain(int column) {
    return cell(column).plain();
  }

  @Override
  public BigDecimal number(int column) {
    return cell(column).value();
  }

  @Override
  public LocalDate date(int column) {
    return cell(column).day();
  }

  @Override
  public LocalTime time(int column) {
    return cell(column).time();
  }

  @Override
  public String offset(int column) {
    return cell(column).offset();
  }

  @Override
  public Finding error() {
    if (recordError != null) {
      return recordError;
    }
    for (int i = 0; i < readers.length; i++) {
      if (cell(i).error() != null) {
        return error(i);
      }
    }
    return null;
  }

  @Override
  public Finding error(int column) {
    String code = cell(column).error();
    if (code == null) {
      return null;
    }
    String expected = new Expectation(table.messages()).of(table.plan(column));
    String name = table.columns().get(column).name();
    return table.messages().finding(code, line(), name, text(column).strip(), expected);
  }

  /** The error of the record as a whole, null without. */
  Finding recordError() {
    return recordError;
  }
}
