package io.tillsight.core.cube;

import io.tillsight.core.model.Catalogue;
import io.tillsight.core.model.Place;
import io.tillsight.core.model.Product;
import io.tillsight.core.model.SaleStatus;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.LongStream;

/**
 * What a cube is made of, before its dimensions are known.
 *
 * @param texts values of the code columns that stand for texts
 * @param places values of the place column
 * @param codes codes of the rows, of all columns but the day
 * @param days the days of the rows
 * @param amounts the amounts of the rows
 * @param orders the orders of the rows
 */
record CubeParts(
    Map<Column, List<String>> texts,
    List<Place> places,
    Map<Column, int[]> codes,
    Days days,
    Map<Amount, ValueColumn> amounts,
    Orders orders) {

  /** The cube; the categories and brands of products are those of the catalogue. */
  Cube cube(Catalogue catalogue) {
    Map<Dimension, Axis> axes = axes(catalogue);
    follow(axes, Column.PLACE, Column.STORE);
    follow(axes, Column.PLACE, Column.CUSTOMER);
    follow(axes, Column.STATUS_TEXT, Column.STATUS);
    int[] status = codes.get(Column.STATUS);
    AtomicReference<Bits> sold = new AtomicReference<>();
    Map<Column, CodeColumn> columns = new EnumMap<>(Column.class);
    SideBySide.run(
        () -> sold.set(new Bits(orders.firstSold(status))), () -> columns.putAll(columnsOf(codes)));
    columns.put(Column.DAY, days);
    int length = days.offsets()[days.size()];
    Bits cancelled = new Bits(cancelled(status));
    return new Cube(
        length, days, columns, amounts, orders, sold.get(), cancelled, axes, new RollUps(axes));
  }

  private static Map<Column, CodeColumn> columnsOf(Map<Column, int[]> codes) {
    return SideBySide.made(
        Column.class, codes.keySet(), column -> CodeColumn.of(codes.get(column)));
  }

  private static BitSet cancelled(int[] status) {
    BitSet cancelled = new BitSet();
    for (int row = 0; row < status.length; row++) {
      if (status[row] == SaleStatus.CANCELLED.ordinal()) {
        cancelled.set(row);
      }
    }
    return cancelled;
  }

  private Map<Dimension, Axis> axes(Catalogue catalogue) {
    List<LocalDate> calendar =
        LongStream.range(days.first(), days.first() + days.size())
            .mapToObj(LocalDate::ofEpochDay)
            .toList();
    Map<Dimension, Axis> axes = new EnumMap<>(Dimension.class);
    for (Dimension dimension : Dimension.values()) {
      Column column = Column.of(dimension);
      axes.put(
          dimension,
          switch (dimension) {
            case DAY, WEEK, MONTH, QUARTER, YEAR, WEEKDAY ->
                Axis.of(column, calendar, day -> Calendars.key(dimension, day));
            case CATEGORY -> Axis.of(column, texts.get(column), of(catalogue, Product::category));
            case BRAND -> Axis.of(column, texts.get(column), of(catalogue, Product::brand));
            case CITY -> Axis.of(column, places, Place::city);
            case REGION -> Axis.of(column, places, Place::region);
            case COUNTRY -> Axis.of(column, places, Place::country);
            default -> Axis.of(column, texts.get(column), key -> key);
          });
    }
    return axes;
  }

  private static Function<String, String> of(
      Catalogue catalogue, Function<Product, String> attribute) {
    return reference -> {
      Product product = catalogue.products().get(reference);
      return product == null ? Dimension.UNKNOWN : attribute.apply(product);
    };
  }

  /** Leaves a column out whose value follows from another: its dimensions then follow, too. */
  private void follow(Map<Dimension, Axis> axes, Column column, Column from) {
    int[] following = days.size() > 0 && codes.containsKey(column) ? following(column, from) : null;
    if (following != null) {
      codes.remove(column);
      axes.replaceAll(
          (dimension, axis) -> axis.column() == column ? axis.over(from, following) : axis);
    }
  }

  private int[] following(Column column, Column from) {
    int[] codesOfColumn = codes.get(column);
    int[] codesOfFrom = codes.get(from);
    int[] following = new int[texts.get(from).size()];
    Arrays.fill(following, -1);
    for (int row = 0; row < codesOfColumn.length; row++) {
      int known = following[codesOfFrom[row]];
      if (known >= 0 && known != codesOfColumn[row]) {
        return null;
      }
      following[codesOfFrom[row]] = codesOfColumn[row];
    }
    return Arrays.stream(following).map(code -> Math.max(code, 0)).toArray();
  }
}
