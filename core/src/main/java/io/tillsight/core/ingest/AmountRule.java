package io.tillsight.core.ingest;

import io.tillsight.core.ingest.StatedLine.Numbers;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What a line brought: the stated amount; else the amount without tax; else the amount before
 * discount, or quantity times unit price, or quantity times list price, less the discount.
 */
final class AmountRule {
  private final DiscountForm form;
  private final boolean priceIsNet;
  private final boolean withTax;

  /**
   * A rule.
   *
   * @param form how discounts are written
   * @param priceIsNet whether unit prices have the discount taken off already
   * @param withTax whether the file has amounts with tax, which are never mixed with others
   */
  AmountRule(DiscountForm form, boolean priceIsNet, boolean withTax) {
    this.form = form;
    this.priceIsNet = priceIsNet;
    this.withTax = withTax;
  }

  DiscountForm form() {
    return form;
  }

  boolean priceIsNet() {
    return priceIsNet;
  }

  /**
   * A line in money, as written (signs untouched).
   *
   * @param amount null when it cannot be found
   * @param quantity null when it cannot be found
   * @param unitPrice null when unknown
   * @param discount null when unknown
   * @param differs whether the stated amount is not what quantity and unit price make
   */
  record Value(
      BigDecimal amount,
      BigDecimal quantity,
      BigDecimal unitPrice,
      BigDecimal discount,
      boolean differs) {}

  /**
   * Values a line.
   *
   * @param listPrice the product's price in the list, null when unknown
   */
  Value of(Numbers numbers, BigDecimal listPrice) {
    BigDecimal price = numbers.unitPrice() == null ? listPrice : numbers.unitPrice();
    BigDecimal full = full(numbers, price);
    BigDecimal discount = discount(numbers, full);
    BigDecimal stated = stated(numbers);
    if (stated == null && full != null) {
      boolean deduct = discount != null && !priceIsNet;
      BigDecimal computed = deduct ? full.subtract(off(discount, full)) : full;
      return new Value(computed, numbers.quantity(), price, discount, false);
    }
    boolean differs =
        stated != null && numbers.unitPrice() != null && differs(numbers, stated, discount);
    BigDecimal quantity = numbers.quantity();
    if (quantity == null && stated != null && numbers.unitPrice() != null) {
      quantity = quotient(stated, numbers.unitPrice());
    }
    return new Value(stated, quantity, numbers.unitPrice(), discount, differs);
  }

  private BigDecimal stated(Numbers numbers) {
    BigDecimal without = numbers.amountExcludingTax();
    if (numbers.amount() != null || without == null || !withTax) {
      return numbers.amount() == null ? without : numbers.amount();
    }
    return numbers.tax() == null ? null : without.add(numbers.tax());
  }

  private static BigDecimal full(Numbers numbers, BigDecimal price) {
    if (numbers.amountBeforeDiscount() != null) {
      return numbers.amountBeforeDiscount();
    }
    return numbers.quantity() == null || price == null
        ? null
        : Decimals.rounded(numbers.quantity().multiply(price));
  }

  private BigDecimal discount(Numbers numbers, BigDecimal full) {
    return numbers.discount() == null ? null : form.money(numbers.discount(), full);
  }

  private static boolean differs(Numbers numbers, BigDecimal stated, BigDecimal discount) {
    if (numbers.quantity() == null) {
      return false;
    }
    BigDecimal product = numbers.quantity().multiply(numbers.unitPrice());
    BigDecimal off = discount == null ? BigDecimal.ZERO : off(discount, product);
    BigDecimal tax = numbers.tax() == null ? BigDecimal.ZERO : numbers.tax();
    return !Decimals.sameMoney(product, stated)
        && !Decimals.withinACent(product.subtract(off), stated)
        && !Decimals.withinACent(product.add(tax), stated)
        && !Decimals.withinACent(product.subtract(off).add(tax), stated);
  }

  /** What a discount takes off; on a return it takes off what is given back. */
  private static BigDecimal off(BigDecimal discount, BigDecimal full) {
    return full.signum() < 0 ? discount.abs().negate() : discount.abs();
  }

  /** Units that make an amount at a price, when they are exact; else null. */
  private static BigDecimal quotient(BigDecimal amount, BigDecimal price) {
    if (price.signum() == 0) {
      return null;
    }
    BigDecimal units = amount.divide(price, 4, RoundingMode.HALF_EVEN);
    return units.multiply(price).compareTo(amount) == 0 ? units : null;
  }
}
