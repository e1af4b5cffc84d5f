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
  private final ByNumber<StatedLine.Item> known = new ByNumber<>();
  private StatedLine shown;
  private long rounded;
  private int roundedHere;
  private int combination;
  private Fault range;
  private Role wrong;

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

  /** How the order numbers of the records so far are written. */
  OrderStyles orderStyles() {
    return heads.styles();
  }

  @Override
  public void show(Row row) {
    shown = read(row);
  }

  @Override
  public StatedLine line() {
    return shown;
  }

  @Override
  public StatedLine.Head head() {
    return shown.head();
  }

  /** What a record says. */
  StatedLine read(Row row) {
    range = null;
    StatedLine.Head head = heads.read(row);
    wrong = heads.hasBadDate() ? Role.DATE : null;
    StatedLine.Item item = item(row);
    rounded += item.rounded();
    return new StatedLine(row.line(), head, lineNumber(row), item, fault(row));
  }

  /**
   * What a record without a fault says, when it is known what it sold.
   *
   * @param known its head, null when that is to be read
   */
  StatedLine read(Row row, StatedLine.Item item, StatedLine.Head known) {
    StatedLine.Head head = known == null ? heads.read(row) : known;
    return new StatedLine(row.line(), head, lineNumber(row), item, null);
  }

  private String lineNumber(Row row) {
    return said.of(row, Role.LINE).text();
  }

  /** Read once for all rows that hold the same. */
  private StatedLine.Item item(Row row) {
    combination = combinations.of(row);
    boolean shared = combination != Combinations.NONE;
    StatedLine.Item before = shared ? known.get(combination) : null;
    if (before != null) {
      return before;
    }
    StatedLine.Item read = readItem(row);
    if (shared && range == null && wrong == null) {
      known.put(combination, read);
    }
    return read;
  }

  private StatedLine.Item readItem(Row row) {
    roundedHere = 0;
    StatedLine.Numbers numbers = readNumbers(row);
    Said name = said.of(row, Role.PRODUCT_NAME);
    String product = said.of(row, Role.PRODUCT_REFERENCE).or(name).text();
    return new StatedLine.Item(product, name.text(), numbers, roundedHere);
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
      roundedHere++;
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
