package io.tillsight.core.cube;

import io.tillsight.core.model.Catalogue;
import io.tillsight.core.model.Customer;
import io.tillsight.core.model.LineTarget;
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
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;

/**
 * Turns sale lines into a cube. Lines may come in any order; what they share is understood once.
 * Not safe for several threads, but several may fill builders side by side, see {@link #beside}.
 */
public final class CubeBuilder implements LineTarget {
  private static final int DAY = Column.values().length;
  private static final int ORDER = DAY + 1;
  private static final int FEWEST = 1 << 10;
  private static final int MOST_AT_ONCE = 1 << 24;

  /** All other columns are those of heads. */
  private static final Set<Column> OF_ITEMS = EnumSet.of(Column.PRODUCT, Column.STATUS);

  private final Catalogue catalogue;
  private final GrowingColumns heads;
  private final GrowingColumns items;
  private final GrowingNumbers headOfRow;
  private final GrowingNumbers itemOfRow;
  private final Map<Column, Dictionary<String>> texts = new EnumMap<>(Column.class);
  private final Dictionary<Place> places = new Dictionary<>();
  private final OrderNumbers orders = new OrderNumbers();
  private final List<Place> placesOfStores = new ArrayList<>();
  private final List<Place> placesOfCustomers = new ArrayList<>();
  private final List<CubeBuilder> others = new ArrayList<>();
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
    this.heads = new GrowingColumns(ORDER + 1, 0, Math.max(FEWEST, room / 2));
    this.items = new GrowingColumns(ORDER + 1, Amount.values().length, FEWEST);
    this.headOfRow = new GrowingNumbers(room);
    this.itemOfRow = new GrowingNumbers(room);
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
    return headOfRow.length() + others.stream().mapToInt(CubeBuilder::lines).sum();
  }

  @Override
  public void add(SaleLine line) {
    if (line.head() != lastHead) {
      lastHead = line.head();
      head(order(lastHead.order()), lastHead);
    }
    add(heads.length() - 1, item(line.item()));
  }

  @Override
  public int order(String number) {
    return orders.told(number);
  }

  @Override
  public int head(int order, SaleLine.Head head) {
    lastHead = head;
    heads.nextRow();
    heads.set(DAY, Math.toIntExact(head.date().toEpochDay()));
    heads.set(ORDER, order);
    int store = set(Column.STORE, head.store());
    int customer = set(Column.CUSTOMER, head.customer());
    heads.set(Column.PLACE.ordinal(), places.code(effectivePlace(head, store, customer)));
    set(Column.HOUR, head.time() == null ? "" : hour(head.time().getHour()));
    set(Column.STATUS_TEXT, head.statusText());
    set(Column.CHANNEL, head.channel());
    set(Column.PAYMENT_METHOD, head.paymentMethod());
    return heads.length() - 1;
  }

  private int set(Column column, String text) {
    int code = texts.get(column).code(text);
    heads.set(column.ordinal(), code);
    return code;
  }

  @Override
  public int item(SaleLine.Item item) {
    items.nextRow();
    items.set(Column.PRODUCT.ordinal(), texts.get(Column.PRODUCT).code(item.product()));
    items.set(Column.STATUS.ordinal(), item.status().ordinal());
    items.set(Amount.AMOUNT.ordinal(), item.amount().scaled());
    items.set(Amount.QUANTITY.ordinal(), item.quantity().scaled());
    items.set(Amount.COST.ordinal(), scaled(item.cost()));
    items.set(Amount.DISCOUNT.ordinal(), scaled(item.discount()));
    return items.length() - 1;
  }

  @Override
  public void add(int head, int item) {
    headOfRow.add(head);
    itemOfRow.add(item);
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
      headOfRow.append(other.headOfRow, heads.length());
      itemOfRow.append(other.itemOfRow, items.length());
      heads.append(other.heads, column -> isOfItem(column) ? null : translation(column, other));
      items.append(other.items, column -> isOfItem(column) ? translation(column, other) : null);
      orders.append(other.orders);
    }
    others.clear();
  }

  private static boolean isOfItem(int column) {
    return column < DAY && OF_ITEMS.contains(Column.values()[column]);
  }

  /** The codes here for those of another builder; null where they are the same. */
  private int[] translation(int column, CubeBuilder other) {
    if (column == ORDER) {
      return IntStream.range(orders.size(), orders.size() + other.orders.size()).toArray();
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
    int count = heads.length();
    int[] dayOfHead = heads.codes(DAY);
    int firstDay = Arrays.stream(dayOfHead).min().orElse(0);
    int days = count == 0 ? 0 : Arrays.stream(dayOfHead).max().orElse(0) - firstDay + 1;
    for (int head = 0; head < count; head++) {
      dayOfHead[head] -= firstDay;
    }
    OrderNumbers.Coded numbers = orders.coded();
    int[] orderOfHead = orderOfHead(numbers);
    int[] byOrder = CountingSort.sort(orderOfHead, null, count, numbers.size());
    // Stable sorts, last key first: the heads of an order end up side by side in a day.
    int[] order = rowsInOrder(CountingSort.sort(dayOfHead, byOrder, count, days));
    int[] headOf = headOfRow.at(order);
    int[] itemOf = itemOfRow.at(order);
    int[] sortedDays = new int[headOf.length];
    for (int row = 0; row < sortedDays.length; row++) {
      sortedDays[row] = dayOfHead[headOf[row]];
    }
    AtomicReference<Orders> ordersOfRows = new AtomicReference<>();
    Map<Amount, ValueColumn> amounts = new EnumMap<>(Amount.class);
    SideBySide.run(
        () -> ordersOfRows.set(ordersOf(numbers, orderOfHead, headOf, sortedDays)),
        () -> amounts.putAll(amountsOf(itemOf)));
    Map<Column, int[]> codes =
        SideBySide.made(
            Column.class,
            EnumSet.complementOf(EnumSet.of(Column.DAY)),
            column ->
                OF_ITEMS.contains(column)
                    ? codes(column, items, itemOf)
                    : codes(column, heads, headOf));
    Map<Column, List<String>> sortedTexts = new EnumMap<>(Column.class);
    codes.keySet().forEach(column -> sortedTexts.put(column, texts(column)));
    Days daysOfRows = new Days(firstDay, CountingSort.offsets(sortedDays, sortedDays.length, days));
    return new CubeParts(
            sortedTexts, places.values(), codes, daysOfRows, amounts, ordersOfRows.get())
        .cube(catalogue);
  }

  private int[] orderOfHead(OrderNumbers.Coded numbers) {
    int[] orderOfHead = heads.codes(ORDER);
    for (int head = 0; head < orderOfHead.length; head++) {
      orderOfHead[head] = numbers.codes()[orderOfHead[head]];
    }
    return orderOfHead;
  }

  /** The rows of each head in turn. */
  private int[] rowsInOrder(int[] sortedHeads) {
    if (headOfRow.arePlaces()) {
      return sortedHeads;
    }
    int[] rank = new int[sortedHeads.length];
    for (int i = 0; i < rank.length; i++) {
      rank[sortedHeads[i]] = i;
    }
    int[] ranks = new int[headOfRow.length()];
    for (int row = 0; row < ranks.length; row++) {
      ranks[row] = rank[headOfRow.get(row)];
    }
    return CountingSort.sort(ranks, null, ranks.length, rank.length);
  }

  private static Orders ordersOf(
      OrderNumbers.Coded numbers, int[] orderOfHead, int[] headOf, int[] sortedDays) {
    int[] orderOfRow = new int[headOf.length];
    for (int row = 0; row < orderOfRow.length; row++) {
      orderOfRow[row] = orderOfHead[headOf[row]];
    }
    return Orders.of(orderOfRow, sortedDays, numbers.size(), numbers.given());
  }

  private Map<Amount, ValueColumn> amountsOf(int[] itemOf) {
    return SideBySide.made(
        Amount.class,
        EnumSet.allOf(Amount.class),
        amount -> ValueColumn.of(items.amounts(amount.ordinal(), itemOf)));
  }

  private int[] codes(Column column, GrowingColumns told, int[] numbers) {
    int[] ranks = isInOrder(column) ? null : texts.get(column).ranks(Comparator.naturalOrder());
    return told.codes(column.ordinal(), numbers, ranks);
  }

  private List<String> texts(Column column) {
    List<String> values = texts.get(column).values();
    return isInOrder(column) ? values : values.stream().sorted().toList();
  }

  /** Whether the codes stay as they are: those of a status are the ones of the enum. */
  private static boolean isInOrder(Column column) {
    return column == Column.STATUS || column == Column.PLACE;
  }
}
