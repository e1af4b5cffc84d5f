package io.tillsight.core.table;

import io.tillsight.core.table.source.Cell;
import io.tillsight.core.table.source.CellList;
import io.tillsight.core.table.source.RawRecord;
import io.tillsight.core.table.source.RecordTape;
import io.tillsight.core.table.value.Blanks;
import io.tillsight.core.table.value.Side;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** The one row that a scan shows, filled anew for each record; cells are read when asked for. */
final class TableRow implements Row {
  private final Understanding table;
  private final int lead;
  private final int width;
  private final boolean[] signedBeside;
  private final CellReader[] readers;
  private final CellValue[] values;
  private final long[] readAt;
  private RecordTape tape;
  private int[] codes;
  private int at;
  private int index;
  private List<String> fields = List.of();
  private RawRecord record;
  private long turn;
  private Finding recordError;

  TableRow(Understanding table) {
    this.table = table;
    this.lead = table.lead();
    this.width = table.layout().width();
    this.signedBeside = new boolean[table.columns().size()];
    this.readers = new CellReader[table.columns().size()];
    this.values = new CellValue[readers.length];
    this.readAt = new long[readers.length];
    for (int i = 0; i < readers.length; i++) {
      readers[i] = new CellReader(table.plan(i), table.latestYear());
      Signing signing = table.plan(i).signing();
      signedBeside[i] = signing != null && signing.by() != Signing.OWN;
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
    codes = null;
    turn++;
  }

  /** Shows a plain record that is kept; it is put together only when more than cells is asked. */
  void show(RecordTape kept, int number) {
    tape = kept;
    index = number;
    int place = kept.place(number);
    codes = kept.codes(place / RecordTape.GROUP);
    at = place % RecordTape.GROUP * width;
    record = null;
    fields = null;
    recordError = null;
    turn++;
  }

  CellValue cell(int column) {
    int code = code(column);
    return code < 0 ? single(column) : readers[column].read(shared(column));
  }

  /** A cell that is not shared, or means something else beside others. */
  private CellValue single(int column) {
    if (readAt[column] != turn) {
      readAt[column] = turn;
      Cell shared = shared(column);
      CellValue value =
          shared == null ? readers[column].read(text(column)) : readers[column].read(shared);
      values[column] = takesAway(column) ? value.negated() : value;
    }
    return values[column];
  }

  @Override
  public int code(int column) {
    if (signedBeside[column]) {
      return -1;
    }
    if (codes != null) {
      return codes[at + lead + column];
    }
    Cell shared = shared(column);
    return shared == null ? -1 : shared.code();
  }

  /** The cell when it may be shared with other records, else null. */
  private Cell shared(int column) {
    int field = lead + column;
    if (codes != null) {
      return tape.cells(field)[codes[at + field]];
    }
    return field < fields.size() ? CellList.of(fields, field) : null;
  }

  /** Whether a column beside says that the amount takes away. */
  private boolean takesAway(int column) {
    if (!signedBeside[column]) {
      return false;
    }
    Signing signing = table.plan(column).signing();
    List<String> all = cells();
    return signing.by() < all.size()
        && signing.takesAway(Side.of(Blanks.strip(all.get(signing.by()))));
  }

  /** All fields of the record. */
  List<String> cells() {
    if (fields == null) {
      fields = record().fields();
    }
    return fields;
  }

  private RawRecord record() {
    if (record == null) {
      record = tape.record(index);
    }
    return record;
  }

  @Override
  public long line() {
    return codes == null ? record.line() : tape.line(index);
  }

  @Override
  public String raw() {
    return record().raw();
  }

  @Override
  public String text(int column) {
    Cell shared = shared(column);
    if (shared != null) {
      return shared.text();
    }
    int field = lead + column;
    return field < fields.size() ? fields.get(field) : "";
  }

  @Override
  public boolean isNull(int column) {
    return cell(column).isNull();
  }

  @Override
  public String plain(int column) {
    String plain = cell(column).plain();
    return plain == null ? text(column) : plain;
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

  @Override
  public Finding recordError() {
    return recordError;
  }
}
