package io.tillsight.core.cube;

import io.tillsight.core.model.Catalogue;
import io.tillsight.core.model.Customer;
import io.tillsight.core.model.Money;
import io.tillsight.core.model.Place;
import io.tillsight.core.model.SaleLine;
import io.tillsight.core.model.SaleStatus;
import io.tillsight.core.model.Store;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

/** Turns sale lines into a cube. Lines may come in any order. Not safe for several threads. */
public final class CubeBuilder {
  private static final int DAY = Column.values().length;
  private static final int ORDER = DAY + 1;
  private static final int AMOUNT = 0;
  private static final int QUANTITY = 1;
  private static final int COST = 2;
  private static final int DISCOUNT = 3;

  private final Catalogue catalogue;
  private final GrowingColumns rows = new GrowingColumns(ORDER + 1, DISCOUNT + 1);
  private final Map<Column, Dictionary<String>> texts = new EnumMap<>(Column.class);
  private final Dictionary<Place> places = new Dictionary<>();
  private final Dictionary<String> orders = new Dictionary<>();

  /** Starts without lines. */
  public CubeBuilder(Catalogue catalogue) {
    this.catalogue = catalogue;
    for (Column column : Column.values()) {
      texts.put(column, new Dictionary<>());
    }
    for (SaleStatus status : SaleStatus.values()) {
      texts.get(Column.STATUS).code(status.name()); // so that its code is its ordinal
    }
  }

  /** Adds a line. */
  public void add(SaleLine line) {
    rows.nextRow();
    rows.set(DAY, Math.toIntExact(line.date().toEpochDay()));
    rows.set(ORDER, orders.code(line.order()));
    text(Column.HOUR, line.time() == null ? "" : hour(line.time().getHour()));
    text(Column.PRODUCT, line.product());
    text(Column.STORE, line.store());
    text(Column.CUSTOMER, line.customer());
    rows.set(Column.PLACE.ordinal(), places.code(effectivePlace(line)));
    text(Column.STATUS, line.status().name());
    text(Column.STATUS_TEXT, line.statusText());
    text(Column.CHANNEL, line.channel());
    text(Column.PAYMENT_METHOD, line.paymentMethod());
    rows.set(AMOUNT, line.amount().scaled());
    rows.set(QUANTITY, line.quantity().scaled());
    rows.set(COST, scaled(line.cost()));
    rows.set(DISCOUNT, scaled(line.discount()));
  }

  /**
   * Builds the engine; the builder is used up.
   *
   * @param lines answers {@link SalesEngine#lines}
   */
  public CubeEngine build(LineSource lines) {
    return new CubeEngine(cube(), catalogue, lines);
  }

  private void text(Column column, String value) {
    rows.set(column.ordinal(), texts.get(column).code(value));
  }

  private static String hour(int hour) {
    return hour < 10 ? "0" + hour : Integer.toString(hour);
  }

  private static long scaled(Money money) {
    return money == null ? ValueColumn.UNKNOWN : money.scaled();
  }

  private Place effectivePlace(SaleLine line) {
    Store store = catalogue.stores().get(line.store());
    if (store != null && !store.place().isUnknown()) {
      return store.place();
    }
    if (!line.place().isUnknown()) {
      return line.place();
    }
    Customer customer = catalogue.customers().get(line.customer());
    return customer == null ? Place.UNKNOWN : customer.place();
  }

  private Cube cube() {
    int length = rows.length();
    int firstDay = length == 0 ? 0 : extreme(true);
    int days = length == 0 ? 0 : extreme(false) - firstDay + 1;
    int[] dayCodes = rows.ints(DAY);
    for (int i = 0; i < length; i++) {
      dayCodes[i] -= firstDay;
    }
    // Stable counting sorts, last key first: the lines of an order end up side by side in a day.
    int[] order = CountingSort.sort(rows.ints(ORDER), null, length, orders.size());
    order = CountingSort.sort(dayCodes, order, length, days);
    int[] sortedDays = rows.ints(DAY, order);
    return new Cube(
        length,
        firstDay,
        CountingSort.offsets(sortedDays, length, days),
        codeColumns(order, sortedDays, days),
        ValueColumn.of(rows.longs(AMOUNT, order), length),
        ValueColumn.of(rows.longs(QUANTITY, order), length),
        ValueColumn.of(rows.longs(COST, order), length),
        ValueColumn.of(rows.longs(DISCOUNT, order), length),
        orders(rows.ints(ORDER, order), sortedDays),
        axes(firstDay, days));
  }

  private int extreme(boolean smallest) {
    int[] days = rows.ints(DAY);
    int extreme = days[0];
    for (int i = 1; i < rows.length(); i++) {
      extreme = smallest ? Math.min(extreme, days[i]) : Math.max(extreme, days[i]);
    }
    return extreme;
  }

  private Map<Column, CodeColumn> codeColumns(int[] order, int[] sortedDays, int days) {
    Map<Column, CodeColumn> columns = new EnumMap<>(Column.class);
    for (Column column : Column.values()) {
      columns.put(
          column,
          column == Column.DAY
              ? CodeColumn.of(sortedDays, rows.length(), days)
              : CodeColumn.of(
                  rows.ints(column.ordinal(), order), rows.length(), values(column).size()));
    }
    return columns;
  }

  private List<?> values(Column column) {
    return column == Column.PLACE ? places.values() : texts.get(column).values();
  }

  private Cube.Orders orders(int[] codes, int[] sortedDays) {
    int count = orders.size();
    boolean[] split = new boolean[count];
    boolean[] seen = new boolean[count];
    for (int i = 0; i < codes.length; i++) {
      if (i == 0 || codes[i] != codes[i - 1] || sortedDays[i] != sortedDays[i - 1]) {
        split[codes[i]] |= seen[codes[i]];
        seen[codes[i]] = true;
      }
    }
    boolean[] given = new boolean[count];
    List<String> numbers = orders.values();
    for (int code = 0; code < count; code++) {
      given[code] = !numbers.get(code).startsWith(SaleLine.OWN_ORDER);
    }
    return new Cube.Orders(CodeColumn.of(codes, codes.length, count), given, split);
  }

  private Map<Dimension, Axis> axes(int firstDay, int days) {
    List<LocalDate> calendar =
        LongStream.range(firstDay, (long) firstDay + days).mapToObj(LocalDate::ofEpochDay).toList();
    Map<Dimension, Axis> axes = new EnumMap<>(Dimension.class);
    for (Dimension dimension : Dimension.values()) {
      axes.put(
          dimension,
          switch (dimension) {
            case DAY, WEEK, MONTH, QUARTER, YEAR, WEEKDAY ->
                Axis.of(Column.DAY, calendar, day -> Calendars.key(dimension, day));
            case CATEGORY, BRAND ->
                Axis.of(Column.PRODUCT, texts.get(Column.PRODUCT).values(), productKey(dimension));
            case CITY -> Axis.of(Column.PLACE, places.values(), Place::city);
            case REGION -> Axis.of(Column.PLACE, places.values(), Place::region);
            case COUNTRY -> Axis.of(Column.PLACE, places.values(), Place::country);
            default -> {
              Column column = Column.of(dimension);
              yield Axis.of(column, texts.get(column).values(), key -> key);
            }
          });
    }
    return axes;
  }

  private java.util.function.Function<String, String> productKey(Dimension dimension) {
    return reference -> {
      var product = catalogue.products().get(reference);
      if (product == null) {
        return Dimension.UNKNOWN;
      }
      return dimension == Dimension.CATEGORY ? product.category() : product.brand();
    };
  }
}
