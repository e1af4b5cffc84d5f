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
    StatedLine.Head own = line.head();
    StatedLine.Head completed =
        new StatedLine.Head(
            own.order(),
            own.date() == null ? date : own.date(),
            own.time() == null ? time : own.time(),
            or(own.store(), store),
            own.storeName(),
            or(own.customer(), customer),
            own.customerName(),
            own.place(),
            or(own.statusText(), statusText),
            or(own.channel(), channel),
            or(own.paymentMethod(), paymentMethod),
            own.currency());
    return new StatedLine(line.line(), completed, line.lineNumber(), line.item(), line.fault());
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
