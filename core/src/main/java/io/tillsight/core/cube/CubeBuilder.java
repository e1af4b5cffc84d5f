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
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

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
    rows.set(DAY, Math.toIntExact(line.date().toEpochDay()));
    rows.set(ORDER, orders.code(line.order()));
    text(Column.HOUR, line.time() == null ? "" : hour(line.time().getHour()));
    text(Column.PRODUCT, line.product());
    int store = text(Column.STORE, line.store());
    int customer = text(Column.CUSTOMER, line.customer());
    Place place = effectivePlace(line, store, customer);
    rows.set(Column.PLACE.ordinal(), places.code(place));
    rows.set(Column.STATUS.ordinal(), line.status().ordinal());
    text(Column.STATUS_TEXT, line.statusText());
    text(Column.CHANNEL, line.channel());
    text(Column.PAYMENT_METHOD, line.paymentMethod());
    rows.set(Amount.AMOUNT.ordinal(), line.amount().scaled());
    rows.set(Amount.QUANTITY.ordinal(), line.quantity().scaled());
    rows.set(Amount.COST.ordinal(), scaled(line.cost()));
    rows.set(Amount.DISCOUNT.ordinal(), scaled(line.discount()));
  }

  /**
   * Builds the engine; the builder is used up.
   *
   * @param lines answers {@link SalesEngine#lines}
   */
  public CubeEngine build(LineSource lines) {
    return new CubeEngine(cube(), catalogue, lines);
  }

  private int text(Column column, String value) {
    int code = texts.get(column).code(value);
    rows.set(column.ordinal(), code);
    return code;
  }

  private static String hour(int hour) {
    return hour < 10 ? "0" + hour : Integer.toString(hour);
  }

  private static long scaled(Money money) {
    return money == null ? ValueColumn.UNKNOWN : money.scaled();
  }

  private Place effectivePlace(SaleLine line, int store, int customer) {
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
      Map<Column, int[]> columns =
          sideBySide(
              Column.class,
              EnumSet.complementOf(EnumSet.of(Column.DAY)),
              column ->
                  column == Column.PLACE
                      ? places.codes(other.places)
                      : texts.get(column).codes(other.texts.get(column)));
      int[][] translations = new int[ORDER + 1][];
      columns.forEach((column, codes) -> translations[column.ordinal()] = codes);
      translations[ORDER] = orders.codes(other.orders);
      rows.append(other.rows, translations);
    }
    others.clear();
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
    Map<Column, int[]> codes =
        sideBySide(
            Column.class, EnumSet.complementOf(EnumSet.of(Column.DAY)), c -> codes(c, order));
    Map<Column, List<String>> sortedTexts = new EnumMap<>(Column.class);
    codes.keySet().forEach(column -> sortedTexts.put(column, texts(column)));
    Map<Amount, ValueColumn> amounts =
        sideBySide(
            Amount.class,
            EnumSet.allOf(Amount.class),
            amount -> ValueColumn.of(rows.amounts(amount.ordinal(), order)));
    Days daysOfRows = new Days(firstDay, CountingSort.offsets(sortedDays, length, days));
    Orders ordersOfRows =
        Orders.of(rows.codes(ORDER, order), sortedDays, orders.size(), givenOrders());
    return new CubeParts(sortedTexts, places.values(), codes, daysOfRows, amounts, ordersOfRows)
        .cube(catalogue);
  }

  /** What is made for each of some keys, at the same time as far as there are processors. */
  private static <K extends Enum<K>, V> Map<K, V> sideBySide(
      Class<K> type, Set<K> keys, Function<K, V> made) {
    Map<K, V> all = new ConcurrentHashMap<>();
    keys.parallelStream().forEach(key -> all.put(key, made.apply(key)));
    Map<K, V> inOrder = new EnumMap<>(type);
    inOrder.putAll(all);
    return inOrder;
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
