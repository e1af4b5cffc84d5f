package io.tillsight.core.cube;

import io.tillsight.core.model.Catalogue;
import io.tillsight.core.model.Customer;
import io.tillsight.core.model.Money;
import io.tillsight.core.model.Place;
import io.tillsight.core.model.SaleLine;
import io.tillsight.core.model.SaleStatus;
import io.tillsight.core.model.Store;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Turns sale lines into a cube. Lines may come in any order. Not safe for several threads, but
 * several may fill builders side by side, see {@link #beside}.
 */
public final class CubeBuilder {
  private static final int DAY = Column.values().length;
  private static final int ORDER = DAY + 1;
  private static final int FEWEST = 1 << 10;
  private static final int MOST_AT_ONCE = 1 << 24;

  private final Catalogue catalogue;
  private final GrowingColumns rows;
  private final Map<Column, Dictionary<String>> texts = new EnumMap<>(Column.class);
  private final Dictionary<Place> places = new Dictionary<>();
  private final Dictionary<String> orders = new Dictionary<>();
  private final List<Place> placesOfStores = new ArrayList<>();
  private final List<Place> placesOfCustomers = new ArrayList<>();
  private final List<CubeBuilder> others = new ArrayList<>();
  private final int[] columnsOfLast = new int[ORDER + 1];
  private final int[] codesOfLast = new int[ORDER + 1];
  private int numbersOfLast;
  private SaleLine.Head lastHead;

  /** Starts without lines. */
  public CubeBuilder(Catalogue catalogue) {
    this(catalogue, 0);
  }

  /**
   * Starts without lines.
   *
   * @param expected how many will come, about
   */
  public CubeBuilder(Catalogue catalogue, long expected) {
    this.catalogue = catalogue;
    int room = (int) Math.max(FEWEST, Math.min(MOST_AT_ONCE, expected));
    this.rows = new GrowingColumns(ORDER + 1, Amount.values().length, room);
    for (Column column : Column.values()) {
      texts.put(column, new Dictionary<>());
    }
    for (SaleStatus status : SaleStatus.values()) {
      texts.get(Column.STATUS).code(status.name()); // its code is its ordinal
    }
  }

  /**
   * A builder for further lines of the same cube, to be filled on another thread; this one takes
   * them in when it builds, and both must not be filled any more then.
   *
   * @param expected how many will come, about
   */
  public CubeBuilder beside(long expected) {
    CubeBuilder other = new CubeBuilder(catalogue, expected);
    others.add(other);
    return other;
  }

  /** How many lines were added here and in those beside. */
  public int lines() {
    return rows.length() + others.stream().mapToInt(CubeBuilder::lines).sum();
  }

  /** Adds a line. */
  public void add(SaleLine line) {
    rows.nextRow();
    if (line.head() != lastHead) {
      lastHead = line.head();
      understand(lastHead);
    }
    for (int i = 0; i < numbersOfLast; i++) {
      rows.set(columnsOfLast[i], codesOfLast[i]);
    }
    SaleLine.Item item = line.item();
    rows.set(Column.PRODUCT.ordinal(), texts.get(Column.PRODUCT).code(item.product()));
    rows.set(Column.STATUS.ordinal(), item.status().ordinal());
    rows.set(Amount.AMOUNT.ordinal(), item.amount().scaled());
    rows.set(Amount.QUANTITY.ordinal(), item.quantity().scaled());
    rows.set(Amount.COST.ordinal(), scaled(item.cost()));
    rows.set(Amount.DISCOUNT.ordinal(), scaled(item.discount()));
  }

  /** The codes of what a head says; neighbours often share one. */
  private void understand(SaleLine.Head head) {
    numbersOfLast = 0;
    keep(DAY, Math.toIntExact(head.date().toEpochDay()));
    keep(ORDER, orders.code(head.order()));
    int store = texts.get(Column.STORE).code(head.store());
    int customer = texts.get(Column.CUSTOMER).code(head.customer());
    keep(Column.STORE.ordinal(), store);
    keep(Column.CUSTOMER.ordinal(), customer);
    keep(Column.PLACE.ordinal(), places.code(effectivePlace(head, store, customer)));
    keep(Column.HOUR, head.time() == null ? "" : hour(head.time().getHour()));
    keep(Column.STATUS_TEXT, head.statusText());
    keep(Column.CHANNEL, head.channel());
    keep(Column.PAYMENT_METHOD, head.paymentMethod());
  }

  private void keep(Column column, String text) {
    keep(column.ordinal(), texts.get(column).code(text));
  }

  private void keep(int column, int number) {
    // Columns that nothing was set in hold zeros.
    if (number != 0) {
      columnsOfLast[numbersOfLast] = column;
      codesOfLast[numbersOfLast] = number;
      numbersOfLast++;
    }
  }

  /**
   * Builds the engine; the builder is used up.
   *
   * @param lines answers {@link SalesEngine#lines}
   */
  public CubeEngine build(LineSource lines) {
    return new CubeEngine(cube(), catalogue, lines);
  }

  private static String hour(int hour) {
    return hour < 10 ? "0" + hour : Integer.toString(hour);
  }

  private static long scaled(Money money) {
    return money == null ? ValueColumn.UNKNOWN : money.scaled();
  }

  private Place effectivePlace(SaleLine.Head line, int store, int customer) {
    if (store == placesOfStores.size()) {
      Store known = catalogue.stores().get(line.store());
      placesOfStores.add(known == null ? Place.UNKNOWN : known.place());
    }
    if (customer == placesOfCustomers.size()) {
      Customer known = catalogue.customers().get(line.customer());
      placesOfCustomers.add(known == null ? Place.UNKNOWN : known.place());
    }
    Place ofStore = placesOfStores.get(store);
    if (!ofStore.isUnknown()) {
      return ofStore;
    }
    return line.place().isUnknown() ? placesOfCustomers.get(customer) : line.place();
  }

  private void takeIn() {
    for (CubeBuilder other : others) {
      other.takeIn();
      rows.append(other.rows, column -> translation(column, other));
    }
    others.clear();
  }

  /** The codes here for those of another builder; null where they are the same. */
  private int[] translation(int column, CubeBuilder other) {
    if (column == ORDER) {
      return orders.codes(other.orders);
    }
    if (column == DAY || column == Column.DAY.ordinal()) {
      return null;
    }
    Column key = Column.values()[column];
    return key == Column.PLACE
        ? places.codes(other.places)
        : texts.get(key).codes(other.texts.get(key));
  }

  private Cube cube() {
    takeIn();
    int length = rows.length();
    int[] dayCodes = rows.codes(DAY);
    int firstDay = Arrays.stream(dayCodes).min().orElse(0);
    int days = length == 0 ? 0 : Arrays.stream(dayCodes).max().orElse(0) - firstDay + 1;
    for (int i = 0; i < length; i++) {
      dayCodes[i] -= firstDay;
    }
    // Stable counting sorts, last key first: the lines of an order end up side by side in a day.
    int[] byOrder = CountingSort.sort(rows.codes(ORDER), null, length, orders.size());
    int[] order = CountingSort.sort(dayCodes, byOrder, length, days);
    int[] sortedDays = new int[length];
    for (int i = 0; i < length; i++) {
      sortedDays[i] = dayCodes[order[i]];
    }
    AtomicReference<Orders> ordersOfRows = new AtomicReference<>();
    Map<Amount, ValueColumn> amounts = new EnumMap<>(Amount.class);
    SideBySide.run(
        () -> ordersOfRows.set(ordersOf(order, sortedDays)),
        () -> amounts.putAll(amountsOf(order)));
    Map<Column, int[]> codes =
        SideBySide.made(
            Column.class, EnumSet.complementOf(EnumSet.of(Column.DAY)), c -> codes(c, order));
    Map<Column, List<String>> sortedTexts = new EnumMap<>(Column.class);
    codes.keySet().forEach(column -> sortedTexts.put(column, texts(column)));
    Days daysOfRows = new Days(firstDay, CountingSort.offsets(sortedDays, length, days));
    return new CubeParts(
            sortedTexts, places.values(), codes, daysOfRows, amounts, ordersOfRows.get())
        .cube(catalogue);
  }

  private Orders ordersOf(int[] order, int[] sortedDays) {
    return Orders.of(rows.codes(ORDER, order), sortedDays, orders.size(), givenOrders());
  }

  private Map<Amount, ValueColumn> amountsOf(int[] order) {
    return SideBySide.made(
        Amount.class,
        EnumSet.allOf(Amount.class),
        amount -> ValueColumn.of(rows.amounts(amount.ordinal(), order)));
  }

  private int[] codes(Column column, int[] order) {
    int[] ranks = isInOrder(column) ? null : texts.get(column).ranks(Comparator.naturalOrder());
    return rows.codes(column.ordinal(), order, ranks);
  }

  private List<String> texts(Column column) {
    List<String> values = texts.get(column).values();
    return isInOrder(column) ? values : values.stream().sorted().toList();
  }

  /** Whether the codes stay as they are: those of a status are the ones of the enum. */
  private static boolean isInOrder(Column column) {
    return column == Column.STATUS || column == Column.PLACE;
  }

  private boolean[] givenOrders() {
    List<String> numbers = orders.values();
    boolean[] given = new boolean[numbers.size()];
    for (int code = 0; code < given.length; code++) {
      given[code] = !numbers.get(code).startsWith(SaleLine.OWN_ORDER);
    }
    return given;
  }
}
