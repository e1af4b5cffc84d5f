package io.tillsight.app.ui.products;

import io.tillsight.app.ui.kit.Card;
import io.tillsight.app.ui.kit.CardState;
import io.tillsight.app.ui.kit.DataTable;
import io.tillsight.app.ui.tab.Answer;
import io.tillsight.app.ui.tab.Messages;
import io.tillsight.app.ui.tab.TabContext;
import io.tillsight.app.words.Formats;
import io.tillsight.app.words.Words;
import io.tillsight.core.analysis.StockAnalysis;
import io.tillsight.core.model.Quantity;

/** How long the stock of each product lasts, and how many to order; what needs it first. */
final class StockCard {
  private final Words words;
  private final Formats formats;
  private final Messages messages;
  private final Card card;
  private final DataTable<StockAnalysis.Row> table;

  StockCard(TabContext context) {
    words = context.words();
    formats = context.formats();
    messages = new Messages(context);
    card = new Card(words, words.text("products.stock.title"), "");
    table =
        new DataTable<StockAnalysis.Row>(words.text("products.stock.none"))
            .text(words.text("dimension.product"), StockAnalysis.Row::label)
            .text(words.text("products.stock.state"), row -> state(row.state()))
            .figure(
                words.text("products.stock.now"), row -> row.product().stock(), formats::quantity)
            .figure(
                words.text("products.stock.days"),
                row -> row.days().orElse(StockAnalysis.HORIZON + 1),
                this::days)
            .figure(words.text("products.stock.month"), StockAnalysis.Row::month, this::units)
            .figure(words.text("products.stock.order"), StockAnalysis.Row::order, this::order);
    card.setContent(table);
  }

  Card node() {
    return card;
  }

  void show(Answer<StockAnalysis.Result> answer, Runnable again) {
    if (answer instanceof Answer.Failed<?> failed) {
      card.show(messages.error(failed.problem(), again));
    } else if (answer.known().isEmpty()) {
      card.show(CardState.loading());
    } else {
      show(answer.known().get());
    }
  }

  private void show(StockAnalysis.Result result) {
    if (!result.known()) {
      card.show(
          messages.plain(
              words.text("products.stock.missing"), words.text("products.stock.missing.text")));
      return;
    }
    card.setCaption(
        words.plural(
            "products.stock.caption",
            result.toOrder(),
            formats.count(result.toOrder()),
            formats.count(result.leadTime()),
            formats.count(StockAnalysis.COVER)));
    table.rows(result.rows());
    card.show(CardState.ready());
  }

  private String state(StockAnalysis.State state) {
    return words.text("products.stock." + state.name());
  }

  private String days(int days) {
    return days > StockAnalysis.HORIZON
        ? "> " + formats.count(StockAnalysis.HORIZON)
        : formats.count(days);
  }

  private String units(Quantity units) {
    return formats.number(units.decimal().doubleValue(), 0);
  }

  private String order(Quantity units) {
    return units.signum() == 0 ? "" : units(units);
  }
}
