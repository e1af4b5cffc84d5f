package io.tillsight.core.ingest;

import java.time.LocalDate;
import java.time.LocalTime;

/** What a file of orders says of one order; its lines stand in another file. */
record OrderHead(
    LocalDate date,
    LocalTime time,
    String store,
    String customer,
    String statusText,
    String channel,
    String paymentMethod) {
  /** The line with what the head says added where the line itself is silent. */
  StatedLine complete(StatedLine line) {
    return new StatedLine(
        line.line(),
        line.order(),
        line.lineNumber(),
        line.date() == null ? date : line.date(),
        line.time() == null ? time : line.time(),
        line.product(),
        line.productName(),
        or(line.store(), store),
        line.storeName(),
        or(line.customer(), customer),
        line.customerName(),
        line.place(),
        line.numbers(),
        or(line.statusText(), statusText),
        or(line.channel(), channel),
        or(line.paymentMethod(), paymentMethod),
        line.currency(),
        line.fault());
  }

  /** Both; the first counts where both say something. */
  OrderHead or(OrderHead other) {
    return new OrderHead(
        date == null ? other.date : date,
        time == null ? other.time : time,
        or(store, other.store),
        or(customer, other.customer),
        or(statusText, other.statusText),
        or(channel, other.channel),
        or(paymentMethod, other.paymentMethod));
  }

  private static String or(String text, String other) {
    return text.isEmpty() ? other : text;
  }
}
