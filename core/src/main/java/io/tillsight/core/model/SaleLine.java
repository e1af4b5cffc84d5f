package io.tillsight.core.model;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * One line of one sale.
 *
 * <p>Signs: a {@link SaleStatus#RETURNED} line has an amount and a quantity of zero or less, so net
 * sales are the plain sum over all lines that are not cancelled.
 *
 * @param order the order number, never empty; our own (see {@link #OWN_ORDER}) when the file has
 *     none
 * @param ordinal position within the order, from 1
 * @param date the day of the sale in the shop's own calendar
 * @param time null when unknown
 * @param product reference, empty when unknown
 * @param store code, empty when unknown
 * @param customer code, empty when unknown
 * @param place what the line itself says of its place; counts only when the store has none
 * @param quantity units sold
 * @param unitPrice null when unknown
 * @param discount money taken off the line, null when unknown
 * @param amount what the line brought, discount deducted
 * @param cost what its units cost together, null when unknown
 * @param status what became of it
 * @param statusText the status as the file writes it, empty when it has none
 * @param channel empty when unknown
 * @param paymentMethod empty when unknown
 */
public record SaleLine(
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
  /** First character of an order number that is our own because the file gave none. */
  public static final String OWN_ORDER = "~";

  /** The same line in an order of another number. */
  public SaleLine inOrder(String other) {
    return new SaleLine(
        other,
        ordinal,
        date,
        time,
        product,
        store,
        customer,
        place,
        quantity,
        unitPrice,
        discount,
        amount,
        cost,
        status,
        statusText,
        channel,
        paymentMethod);
  }

  /** Whether the file gave the order number. */
  public boolean orderGiven() {
    return !order.startsWith(OWN_ORDER);
  }
}
