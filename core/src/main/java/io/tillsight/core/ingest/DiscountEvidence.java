package io.tillsight.core.ingest;

import io.tillsight.core.table.Column;
import io.tillsight.core.table.ColumnType;
import java.math.BigDecimal;
import java.util.Optional;

/** Finds out how discounts are written, from the rows that state all that an amount is made of. */
final class DiscountEvidence {
  private static final long WORTH = 20;

  private final Optional<Column> column;
  private final boolean rateWord;
  private BigDecimal largest = BigDecimal.ZERO;
  private long money;
  private long share;
  private long percent;
  private long net;
  private BigDecimal amounts = BigDecimal.ZERO;
  private long discounted;

  DiscountEvidence(ColumnMapping mapping, HeaderWords words) {
    column = mapping.of(Role.DISCOUNT).map(ColumnRole::column);
    rateWord = column.filter(found -> words.isRate(found.name())).isPresent();
  }

  /** So many rows say so. */
  void see(StatedLine.Numbers numbers, int rows) {
    BigDecimal written = numbers.discount();
    if (written == null || written.signum() == 0) {
      return;
    }
    largest = largest.max(written.abs());
    BigDecimal stated = numbers.amount() == null ? numbers.amountExcludingTax() : numbers.amount();
    if (stated != null) {
      discounted += rows;
      amounts = amounts.add(stated.abs().multiply(BigDecimal.valueOf(rows)));
    }
    BigDecimal price = numbers.unitPrice();
    if (numbers.amount() == null || numbers.quantity() == null || price == null) {
      return;
    }
    BigDecimal full = numbers.quantity().multiply(price);
    if (agrees(numbers, full)) {
      net += rows;
    }
    money += proves(DiscountForm.MONEY, numbers, full) ? rows : 0;
    share += proves(DiscountForm.SHARE, numbers, full) ? rows : 0;
    percent += proves(DiscountForm.PERCENT, numbers, full) ? rows : 0;
  }

  /** What other rows of the file showed. */
  void add(DiscountEvidence others) {
    largest = largest.max(others.largest);
    money += others.money;
    share += others.share;
    percent += others.percent;
    net += others.net;
    amounts = amounts.add(others.amounts);
    discounted += others.discounted;
  }

  private static boolean proves(DiscountForm form, StatedLine.Numbers numbers, BigDecimal full) {
    return agrees(numbers, full.subtract(form.money(numbers.discount().abs(), full)));
  }

  private static boolean agrees(StatedLine.Numbers numbers, BigDecimal computed) {
    BigDecimal tax = numbers.tax() == null ? BigDecimal.ZERO : numbers.tax();
    return Decimals.sameMoney(computed, numbers.amount())
        || Decimals.sameMoney(computed.add(tax), numbers.amount());
  }

  /** Whether the stated amounts are quantity times price, discount or not. */
  boolean priceIsNet() {
    return net > Math.max(money, Math.max(share, percent));
  }

  /** The form that most rows prove; else what type and header say; else money. */
  DiscountForm form() {
    if (column.isPresent() && column.get().type() == ColumnType.PERCENT) {
      return DiscountForm.SHARE;
    }
    if (share + percent > 0 && Math.max(share, percent) > money) {
      return share >= percent ? DiscountForm.SHARE : DiscountForm.PERCENT;
    }
    if (isTooSmallForMoney()) {
      return DiscountForm.SHARE;
    }
    if (rateWord && money == 0) {
      return largest.compareTo(BigDecimal.ONE) > 0 ? DiscountForm.PERCENT : DiscountForm.SHARE;
    }
    return DiscountForm.MONEY;
  }

  /**
   * Whether no discount reaches one while the discounted lines are worth {@value #WORTH} and more
   * on average: nobody takes twenty cents off such amounts, but many take twenty percent.
   */
  private boolean isTooSmallForMoney() {
    return money == 0
        && largest.compareTo(BigDecimal.ONE) < 0
        && discounted > 0
        && amounts.compareTo(BigDecimal.valueOf(WORTH * discounted)) >= 0;
  }

  /** Whether nothing proves the form and a share is as likely as money. */
  boolean isOpen() {
    boolean proven = money + share + percent + net > 0 || rateWord || isTooSmallForMoney();
    return column.isPresent()
        && column.get().type() == ColumnType.NUMBER
        && !proven
        && largest.signum() > 0
        && largest.compareTo(BigDecimal.ONE) < 0;
  }
}
