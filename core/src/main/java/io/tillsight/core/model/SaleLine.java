package io.tillsight.core.model;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * One line of one sale.
 *
 * <p>Signs: a {@link SaleStatus#RETURNED} line has an amount and a quantity of zero or less, so net
 * sales are the plain sum over all lines that are not cancelled.
 *
 * @param head of which sale; lines of one sale may share it
 * @param ordinal position within the order, from 1
 * @param item what was sold for how much; lines that sold the same may share it
 */
public record SaleLine(Head head, int ordinal, Item item) {
  /** First character of an order number that is our own because the file gave none. */
  public static final String OWN_ORDER = "~";

  /**
   * When, where, to whom and how was sold.
   *
   * @param order the order number, never empty; our own (see {@link #OWN_ORDER}) when the file has
   *     none
   * @param date the day of the sale in the shop's own calendar
   * @param time null when unknown
   * @param store code, empty when unknown
   * @param customer code, empty when unknown
   * @param place what the line itself says of its place; counts only when the store has none
   * @param statusText the status as the file writes it, empty when it has none
   * @param channel empty when unknown
   * @param paymentMethod empty when unknown
   */
  public record Head(
      String order,
      LocalDate date,
      LocalTime time,
      String store,
      String customer,
      Place place,
      String statusText,
      String channel,
      String paymentMethod) {}

  /**
   * What was sold and for how much.
   *
   * @param product reference, empty when unknown
   * @param quantity units sold
   * @param unitPrice null when unknown
   * @param discount money taken off the line, null when unknown
   * @param amount what the line brought, discount deducted
   * @param cost what its units cost together, null when unknown
   * @param status what became of it
   */
  public record Item(
      String product,
      Quantity quantity,
      Money unitPrice,
      Money discount,
      Money amount,
      Money cost,
      SaleStatus status) {}

  /** A line that shares nothing; see {@link Head} and {@link Item}. */
  public SaleLine(
      String order,
      int ordinal,
      LocalDate date,
      LocalTime time,
      String product,
      String store,
      String customer,
      Place place,
      Quantity quantity,
      Money unitPrice,
      Money discount,
      Money amount,
      Money cost,
      SaleStatus status,
      String statusText,
      String channel,
      String paymentMethod) {
    this(
        new Head(order, date, time, store, customer, place, statusText, channel, paymentMethod),
        ordinal,
        new Item(product, quantity, unitPrice, discount, amount, cost, status));
  }

  public String order() {
    return head.order();
  }

  public LocalDate date() {
    return head.date();
  }

  public LocalTime time() {
    return head.time();
  }

  public String product() {
    return item.product();
  }

  public String store() {
    return head.store();
  }

  public String customer() {
    return head.customer();
  }

  public Place place() {
    return head.place();
  }

  public Quantity quantity() {
    return item.quantity();
  }

  public Money unitPrice() {
    return item.unitPrice();
  }

  public Money discount() {
    return item.discount();
  }

  public Money amount() {
    return item.amount();
  }

  public Money cost() {
    return item.cost();
  }

  public SaleStatus status() {
    return item.status();
  }

  public String statusText() {
    return head.statusText();
  }

  public String channel() {
    return head.channel();
  }

  public String paymentMethod() {
    return head.paymentMethod();
  }

  /** The same line in an order of another number. */
  public SaleLine inOrder(String other) {
    Head moved =
        new Head(
            other,
            head.date(),
            head.time(),
            head.store(),
            head.customer(),
            head.place(),
            head.statusText(),
            head.channel(),
            head.paymentMethod());
    return new SaleLine(moved, ordinal, item);
  }

  /** Whether the file gave the order number. */
  public boolean orderGiven() {
    return !head.order().startsWith(OWN_ORDER);
  }
}
