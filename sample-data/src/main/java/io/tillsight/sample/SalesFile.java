package io.tillsight.sample;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** Writes sales.csv and numbers the orders. */
final class SalesFile implements Closeable {
  private static final long FIRST_ORDER = 100_001;
  private static final int MINUTES = 60;
  private static final int TEN = 10;

  private final CsvFile out;
  private final List<Client> clients;
  private long order = FIRST_ORDER;

  SalesFile(Path path, List<Client> clients) throws IOException {
    out = new CsvFile(path);
    this.clients = clients;
    out.row(
        "order_number",
        "line",
        "date",
        "time",
        "product",
        "store",
        "customer",
        "quantity",
        "unit_price",
        "discount",
        "amount",
        "status",
        "channel",
        "payment_method");
  }

  void write(LocalDate day, Ticket ticket) throws IOException {
    String date = day.toString();
    String time = twoDigits(ticket.minute() / MINUTES) + ":" + twoDigits(ticket.minute() % MINUTES);
    String store = ticket.store() == Ticket.UNKNOWN ? "" : Chain.STORES.get(ticket.store()).code();
    String client = ticket.client() == Ticket.UNKNOWN ? "" : clients.get(ticket.client()).code();
    int ordinal = 1;
    for (Ticket.Line line : ticket.lines()) {
      out.number(order).number(ordinal).text(date).text(time);
      out.text(Assortment.PRODUCTS.get(line.product()).reference()).text(store).text(client);
      out.number(line.quantity()).money(line.price());
      out.money(line.totalDiscount()).money(line.amount());
      out.text(line.status().text()).text(ticket.channel()).text(ticket.payment()).end();
      ordinal++;
    }
    order++;
  }

  private static String twoDigits(int value) {
    return value < TEN ? "0" + value : Integer.toString(value);
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
