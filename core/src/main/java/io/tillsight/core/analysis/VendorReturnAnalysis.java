package io.tillsight.core.analysis;

import io.tillsight.core.cube.Dimension;
import io.tillsight.core.cube.Filter;
import io.tillsight.core.cube.Selection;
import io.tillsight.core.model.Money;
import io.tillsight.core.model.Quantity;
import io.tillsight.core.model.VendorReturn;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Goods sent back to vendors: which, how many, worth what, to whom and why. They are no sales: no
 * other analysis counts them. A return without a day is let through by every period.
 */
public final class VendorReturnAnalysis {
  private final Collection<VendorReturn> returns;
  private final Filter filter;

  private VendorReturnAnalysis(Collection<VendorReturn> returns, Filter filter) {
    this.returns = returns;
    this.filter = filter;
  }

  /** All of these. */
  public static VendorReturnAnalysis of(Collection<VendorReturn> returns) {
    return new VendorReturnAnalysis(returns, Filter.ALL);
  }

  /**
   * Those of the filter's period, products and stores; its other selections say nothing of them.
   */
  public VendorReturnAnalysis withFilter(Filter wanted) {
    return new VendorReturnAnalysis(returns, wanted);
  }

  /** Computes. */
  public Result run() {
    List<VendorReturn> rows = new ArrayList<>(returns.stream().filter(this::isWanted).toList());
    rows.sort(
        Comparator.comparing(VendorReturn::day, Comparator.nullsFirst(Comparator.naturalOrder()))
            .reversed()
            .thenComparing(VendorReturn::product));
    return new Result(
        rows, Sum.of("", rows), by(rows, VendorReturn::vendor), by(rows, VendorReturn::reason));
  }

  private boolean isWanted(VendorReturn entry) {
    return (entry.day() == null || filter.period().contains(entry.day()))
        && accepts(Dimension.PRODUCT, entry.product())
        && accepts(Dimension.STORE, entry.store());
  }

  private boolean accepts(Dimension dimension, String key) {
    Selection selection = filter.selections().get(dimension);
    return selection == null || selection.accepts(key);
  }

  private static List<Sum> by(List<VendorReturn> rows, Function<VendorReturn, String> key) {
    Map<String, List<VendorReturn>> groups = new TreeMap<>();
    rows.forEach(row -> groups.computeIfAbsent(key.apply(row), k -> new ArrayList<>()).add(row));
    return groups.entrySet().stream()
        .map(group -> Sum.of(group.getKey(), group.getValue()))
        .sorted(
            Comparator.comparing(Sum::amount)
                .thenComparing(Sum::units)
                .reversed()
                .thenComparing(Sum::key))
        .toList();
  }

  /**
   * Several returns together.
   *
   * @param key vendor or reason, empty when unknown
   * @param entries how many
   * @param units sum of the quantities that are known
   * @param amount sum of the amounts that are known
   * @param withoutAmount entries whose amount is not known
   */
  public record Sum(String key, int entries, Quantity units, Money amount, long withoutAmount) {
    private static Sum of(String key, List<VendorReturn> rows) {
      Quantity units = Quantity.ZERO;
      Money amount = Money.ZERO;
      long unknown = 0;
      for (VendorReturn row : rows) {
        units = row.quantity() == null ? units : units.plus(row.quantity());
        amount = row.amount() == null ? amount : amount.plus(row.amount());
        unknown += row.amount() == null ? 1 : 0;
      }
      return new Sum(key, rows.size(), units, amount, unknown);
    }
  }

  /**
   * What went back.
   *
   * @param rows the newest first, those without a day last
   * @param total of all rows
   * @param vendors by vendor, the most money first
   * @param reasons by reason, the most money first
   */
  public record Result(List<VendorReturn> rows, Sum total, List<Sum> vendors, List<Sum> reasons) {
    /** Copies the lists. */
    public Result {
      rows = List.copyOf(rows);
      vendors = List.copyOf(vendors);
      reasons = List.copyOf(reasons);
    }
  }
}
