package io.tillsight.app.ui.products;

import io.tillsight.app.chart.MultiLine;
import io.tillsight.app.chart.StackedBars;
import io.tillsight.app.chart.draw.Mark;
import io.tillsight.app.figures.Figure;
import io.tillsight.app.ui.kit.CardState;
import io.tillsight.app.ui.kit.Layouts;
import io.tillsight.app.ui.kit.Segments;
import io.tillsight.app.ui.tab.Answer;
import io.tillsight.app.ui.tab.ChartCard;
import io.tillsight.app.ui.tab.Ground;
import io.tillsight.app.ui.tab.Messages;
import io.tillsight.app.ui.tab.TabContext;
import io.tillsight.app.ui.tab.TabState;
import io.tillsight.app.ui.tab.TabView;
import io.tillsight.app.words.Labels;
import io.tillsight.app.words.Words;
import io.tillsight.core.cube.Dimension;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.StackPane;

/** Shows Products: the classes on top; products by store or by month, and all as areas, below. */
public final class ProductsView implements TabView {
  private final TabContext context;
  private final Words words;
  private final Messages messages;
  private final ProductsViewModel model;
  private final ChartCard pareto;
  private final ChartCard byStore;
  private final ChartCard byMonth;
  private final ChartCard areas;
  private final StockCard stock;
  private final GridPane page = Layouts.grid(new double[] {1, 1}, new double[] {1, 1.06});
  private TabState state;

  /** A tab that shows nothing until it is refreshed. */
  public ProductsView(TabContext context) {
    this.context = context;
    words = context.words();
    messages = new Messages(context);
    model = new ProductsViewModel(words, context.formats(), context.background());
    pareto = new ChartCard(context, words.text("figure.pareto")).over(Dimension.PRODUCT);
    byStore = new ChartCard(context, words.text("products.byStore")).over(Dimension.PRODUCT);
    byMonth = new ChartCard(context, words.text("products.byMonth")).over(Dimension.PRODUCT);
    areas = new ChartCard(context, words.text("figure.areas")).over(Dimension.PRODUCT);
    stock = new StockCard(context);
    place();
    connect();
    showCut(Cut.STORES);
  }

  /** What the products of the left card are cut by. */
  private enum Cut {
    STORES("products.byStore"),
    MONTHS("products.byMonth"),
    STOCK("products.stock");

    private final String key;

    Cut(String key) {
      this.key = key;
    }
  }

  private void place() {
    page.getStyleClass().add("ts-cards");
    StackPane cuts = new StackPane(byStore.node(), byMonth.node(), stock.node());
    cuts.setMinSize(0, 0);
    Layouts.place(page, pareto.node(), 0, 0, 2);
    Layouts.place(page, cuts, 0, 1, 1);
    Layouts.place(page, areas.node(), 1, 1, 1);
  }

  private void connect() {
    pareto.answering(model.pareto());
    byStore
        .controls(cuts(Cut.STORES), shares())
        .and(Dimension.STORE, ProductsView::part, this::storeName)
        .showing(model.byStore(), this::storesTitled);
    byMonth.controls(cuts(Cut.MONTHS)).showing(model.byMonth(), this::monthsTitled);
    areas.and(Dimension.CATEGORY, ProductsView::group, Mark::name).answering(model.areas());
    model.stock().onAnswer(answer -> stock.show(answer, model.stock()::again));
    model.ground().onAnswer(this::showGround);
  }

  private Figure<?> storesTitled(Figure<StackedBars> figure) {
    return figure.titled(title("products.top", figure.chart().bars().size()));
  }

  private Figure<?> monthsTitled(Figure<MultiLine> figure) {
    return figure.titled(title("products.months", figure.chart().series().size()));
  }

  private String title(String key, int count) {
    return words.plural(key, count, context.formats().count(count));
  }

  /** The store of a part of a bar; a whole bar and the rest of it have none. */
  private static Optional<String> part(Mark mark) {
    return Optional.of(mark.part()).filter(store -> !store.isEmpty());
  }

  private String storeName(Mark mark) {
    return names().of(Dimension.STORE, mark.part());
  }

  /** The category that an area is; a product inside it is none. */
  private static Optional<String> group(Mark mark) {
    return mark.part().isEmpty() ? Optional.of(mark.key()) : Optional.empty();
  }

  private Labels names() {
    return new Labels(words, context.formats(), model.catalogue());
  }

  private Segments<Cut> cuts(Cut now) {
    Segments<Cut> segments =
        new Segments<Cut>(
                List.of(Cut.values()),
                cut -> words.text(cut.key),
                c -> showCut(c == null ? now : c))
            .small();
    segments.show(now);
    return segments;
  }

  private void showCut(Cut cut) {
    byStore.node().setVisible(cut == Cut.STORES);
    byMonth.node().setVisible(cut == Cut.MONTHS);
    stock.node().setVisible(cut == Cut.STOCK);
    byStore.controls(cuts(Cut.STORES), shares());
    byMonth.controls(cuts(Cut.MONTHS));
    stock.node().setKey(cuts(Cut.STOCK));
    model.showStock(cut == Cut.STOCK);
  }

  private Segments<Boolean> shares() {
    Segments<Boolean> segments =
        new Segments<>(
                List.of(false, true),
                shares -> shares ? words.text("products.shares") : context.formats().currencySign(),
                model::showShares)
            .small();
    segments.show(model.asShares());
    return segments;
  }

  @Override
  public Node node() {
    return page;
  }

  @Override
  public void refresh(TabState now) {
    state = now;
    cards().forEach(card -> card.showSelection(now.filter().filter()));
    model.refresh(now);
  }

  private List<ChartCard> cards() {
    return List.of(pareto, byStore, byMonth, areas);
  }

  private void showGround(Answer<Ground> answer) {
    answer.known().ifPresent(this::showGround);
  }

  private void showGround(Ground ground) {
    Optional<CardState.Message> message =
        ground.known().contains(Dimension.PRODUCT)
            ? ground.emptiness().map(messages::empty)
            : Optional.of(messages.missing(Dimension.PRODUCT));
    cards().forEach(card -> card.showMessage(message));
    if (message.isEmpty() && !ground.known().contains(Dimension.STORE)) {
      byStore.showMessage(Optional.of(messages.missing(Dimension.STORE)));
    }
  }
}
