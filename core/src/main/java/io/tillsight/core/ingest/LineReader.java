package io.tillsight.core.ingest;

import io.tillsight.core.table.Finding;
import io.tillsight.core.table.Row;
import java.math.BigDecimal;
import java.util.List;

/** Reads what a record of a sales file says. Counts the values that had to be rounded. */
final class LineReader implements StatedLines {
  private static final List<Role> DECIDING =
      List.of(
          Role.DATE,
          Role.QUANTITY,
          Role.UNIT_PRICE,
          Role.DISCOUNT,
          Role.AMOUNT,
          Role.AMOUNT_EXCLUDING_TAX,
          Role.AMOUNT_BEFORE_DISCOUNT,
          Role.LINE_COST);

  /** What was sold and for how much follows from these. */
  private static final Role[] SOLD = {
    Role.PRODUCT_REFERENCE,
    Role.PRODUCT_NAME,
    Role.QUANTITY,
    Role.UNIT_PRICE,
    Role.LIST_PRICE,
    Role.DISCOUNT,
    Role.AMOUNT,
    Role.AMOUNT_EXCLUDING_TAX,
    Role.AMOUNT_BEFORE_DISCOUNT,
    Role.TAX,
    Role.LINE_COST,
    Role.UNIT_COST,
    Role.STATUS,
    Role.CURRENCY
  };

  private final Cells cells;
  private final SaidCells said;
  private final HeadReader heads;
  private final Combinations combinations;
  private final ByNumber<ReadNumbers> known = new ByNumber<>();
  private long rounded;
  private int combination;
  private Fault range;
  private Role wrong;

  /** Numbers without a fault, and how many of them were rounded. */
  private record ReadNumbers(StatedLine.Numbers numbers, long rounded) {}

  LineReader(ColumnMapping mapping) {
    this.cells = new Cells(mapping);
    this.said = new SaidCells(cells);
    this.heads = new HeadReader(cells, said);
    this.combinations = new Combinations(cells, SOLD);
  }

  @Override
  public Cells cells() {
    return cells;
  }

  @Override
  public int combination() {
    return combination;
  }

  @Override
  public long rounded() {
    return rounded;
  }

  @Override
  public StatedLine read(Row row) {
    range = null;
    StatedLine.Head head = heads.read(row);
    wrong = heads.hasBadDate() ? Role.DATE : null;
    StatedLine.Numbers numbers = numbers(row);
    Said productName = said.of(row, Role.PRODUCT_NAME);
    return new StatedLine(
        row.line(),
        head,
        said.of(row, Role.LINE).text(),
        said.of(row, Role.PRODUCT_REFERENCE).or(productName).text(),
        productName.text(),
        numbers,
        fault(row));
  }

  /**
   * What a record without a fault says, when it is known what it sold.
   *
   * @param known its head, null when that is to be read
   */
  StatedLine read(Row row, Transcript.Told sold, StatedLine.Head known) {
    StatedLine.Head head = known == null ? heads.read(row) : known;
    String number = said.of(row, Role.LINE).text();
    return new StatedLine(
        row.line(), head, number, sold.product(), sold.productName(), sold.numbers(), null);
  }

  /** Read once for all rows that hold the same. */
  private StatedLine.Numbers numbers(Row row) {
    combination = combinations.of(row);
    boolean shared = combination != Combinations.NONE;
    ReadNumbers before = shared ? known.get(combination) : null;
    if (before != null) {
      rounded += before.rounded();
      return before.numbers();
    }
    long until = rounded;
    StatedLine.Numbers read = readNumbers(row);
    if (shared && range == null && wrong == null) {
      known.put(combination, new ReadNumbers(read, rounded - until));
    }
    return read;
  }

  private StatedLine.Numbers readNumbers(Row row) {
    return new StatedLine.Numbers(
        number(row, Role.QUANTITY),
        number(row, Role.UNIT_PRICE),
        number(row, Role.LIST_PRICE),
        number(row, Role.DISCOUNT),
        number(row, Role.AMOUNT),
        number(row, Role.AMOUNT_EXCLUDING_TAX),
        number(row, Role.AMOUNT_BEFORE_DISCOUNT),
        number(row, Role.TAX),
        number(row, Role.LINE_COST),
        number(row, Role.UNIT_COST));
  }

  private BigDecimal number(Row row, Role role) {
    Said cell = said.of(row, role);
    if (cell.outOfRange()) {
      range = new Fault("OUT_OF_RANGE", cells.header(role), row.text(cells.index(role)), "");
    }
    if (cell.loses()) {
      rounded++;
    }
    if (cell.wrong() && DECIDING.contains(role) && isEarlier(role)) {
      wrong = role;
    }
    return cell.number();
  }

  private boolean isEarlier(Role role) {
    return wrong == null || DECIDING.indexOf(role) < DECIDING.indexOf(wrong);
  }

  private Fault fault(Row row) {
    Finding ofRow = row.recordError();
    if (ofRow != null && ofRow.column() == null) {
      return fault(ofRow, row.raw());
    }
    if (wrong == null) {
      return range;
    }
    int index = cells.index(wrong);
    return fault(row.error(index), row.text(index));
  }

  private static Fault fault(Finding error, String text) {
    return new Fault(
        error.code(),
        error.column() == null ? "" : error.column(),
        error.value() == null ? text : error.value(),
        error.message());
  }
}
