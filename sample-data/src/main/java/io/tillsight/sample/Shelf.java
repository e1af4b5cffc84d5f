package io.tillsight.sample;

import io.tillsight.sample.ShopEvent.Kind;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;

/** Stock on the last day, from what sold in the four weeks before; and the file of the products. */
final class Shelf {
  private static final int WINDOW = 28;
  private static final double WEEKS = 4;

  private final ShopOptions options;
  private final List<ShopEvent> events;
  private final double[] coverWeeks = new double[Assortment.PRODUCTS.size()];
  private final long[] sold = new long[coverWeeks.length];

  Shelf(ShopOptions options, List<ShopEvent> events, Dice dice) {
    this.options = options;
    this.events = events;
    for (int i = 0; i < coverWeeks.length; i++) {
      coverWeeks[i] = dice.between(2, 11);
    }
  }

  void take(LocalDate day, Ticket ticket) {
    if (day.isAfter(options.lastDay().minusDays(WINDOW))) {
      for (Ticket.Line line : ticket.lines()) {
        sold[line.product()] += line.status() == Ticket.Status.CANCELLED ? 0 : line.quantity();
      }
    }
  }

  void write(CsvFile file) throws IOException {
    DayPlan plan = new DayPlan(options.lastDay(), events);
    file.row("reference", "name", "category", "brand", "list_price", "unit_cost", "stock");
    for (int i = 0; i < sold.length; i++) {
      Article article = Assortment.PRODUCTS.get(i);
      file.text(article.reference()).text(article.name()).text(article.category().label());
      file.text(article.brand()).money(plan.price(i)).money(article.cost());
      file.number(stock(i)).end();
    }
  }

  private long stock(int index) {
    String reference = Assortment.PRODUCTS.get(index).reference();
    for (ShopEvent event : events) {
      if (event.kind() == Kind.STOCK_LEVEL && event.key().equals(reference)) {
        return event.amount();
      }
    }
    return 1 + (long) (Math.max(0, sold[index]) * coverWeeks[index] / WEEKS);
  }
}
