package io.tillsight.core.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** The one row that a scan shows, filled anew for each record; cells are read when asked for. */
final class TableRow implements Row {
  private final Understanding table;
  private final CellReader[] readers;
  private final long[] readAt;
  private List<String> fields = List.of();
  private String raw = "";
  private long line;
  private long turn;
  private Finding recordError;

  TableRow(Understanding table) {
    this.table = table;
    this.readers = new CellReader[table.columns().size()];
    this.readAt = new long[readers.length];
    for (int i = 0; i < readers.length; i++) {
      readers[i] = new CellReader(table.plan(i), table.latestYear());
    }
  }

  void fill(long newLine, String newRaw, List<String> newFields, Finding error) {
    line = newLine;
    raw = newRaw;
    fields = newFields;
    recordError = error;
    turn++;
  }

  CellReader cell(int column) {
    if (readAt[column] != turn) {
      readAt[column] = turn;
      readers[column].read(text(column));
    }
    return readers[column];
  }

  /** All fields of the record. */
  List<String> cells() {
    return fields;
  }

  @Override
  public long line() {
    return line;
  }

  @Override
  public String raw() {
    return raw;
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
    return table.messages().finding(code, line, name, text(column).strip(), expected);
  }

  /** The error of the record as a whole, null without. */
  Finding recordError() {
    return recordError;
  }
}
