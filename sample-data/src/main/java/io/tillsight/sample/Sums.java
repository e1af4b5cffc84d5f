package io.tillsight.sample;

/** Running totals over lines that are not cancelled; money in cents. */
final class Sums {
  private long net;
  private long units;
  private long lines;
  private long orders;

  void add(Ticket.Line line) {
    net += line.amount();
    units += line.quantity();
    lines++;
  }

  /** One more order with a line that is neither cancelled nor a return. */
  void addOrder() {
    orders++;
  }

  String net() {
    return Cents.text(net);
  }

  String units() {
    return Long.toString(units);
  }

  long lines() {
    return lines;
  }

  long orders() {
    return orders;
  }
}
