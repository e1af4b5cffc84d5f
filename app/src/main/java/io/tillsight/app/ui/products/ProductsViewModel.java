package io.tillsight.app.ui.products;

import io.tillsight.app.chart.MultiLine;
import io.tillsight.app.chart.Pareto;
import io.tillsight.app.chart.StackedBars;
import io.tillsight.app.chart.Treemap;
import io.tillsight.app.figures.Figure;
import io.tillsight.app.figures.Gallery;
import io.tillsight.app.figures.Scope;
import io.tillsight.app.ui.kit.Background;
import io.tillsight.app.ui.tab.Ground;
import io.tillsight.app.ui.tab.Question;
import io.tillsight.app.ui.tab.Scopes;
import io.tillsight.app.ui.tab.TabState;
import io.tillsight.app.words.Formats;
import io.tillsight.app.words.Words;
import io.tillsight.core.analysis.StockAnalysis;
import io.tillsight.core.cube.Dimension;
import io.tillsight.core.cube.Period;
import io.tillsight.core.model.Catalogue;
import io.tillsight.core.series.Work;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;

/** What the Products tab asks, and the answers. Has no widgets. */
public final class ProductsViewModel {
  /** So many products stand in the table by store. */
  static final int BARS = 8;

  private static final Set<Dimension> ASKED =
      EnumSet.of(Dimension.PRODUCT, Dimension.CATEGORY, Dimension.STORE);

  private final Scopes scopes;
  private final Question<Ground> ground;
  private final Question<Figure<Pareto>> pareto;
  private final Question<Figure<StackedBars>> byStore;
  private final Question<Figure<MultiLine>> byMonth;
  private final Question<Figure<Treemap>> areas;
  private final Question<StockAnalysis.Result> stock;
  private final Executor helpers;
  private AtomicBoolean outdated = new AtomicBoolean();
  private TabState state;
  private boolean asShares;
  private boolean stockShown;

  /** Nothing is asked yet. */
  public ProductsViewModel(Words words, Formats formats, Background background) {
    scopes = new Scopes(words, formats);
    ground = new Question<>(background, "products/ground");
    pareto = new Question<>(background, "products/pareto");
    byStore = new Question<>(background, "products/stores");
    byMonth = new Question<>(background, "products/months");
    areas = new Question<>(background, "products/areas");
    stock = new Question<>(background, "products/stock");
    helpers = background.helpers();
  }

  /** Asks everything for this state. */
  public void refresh(TabState now) {
    state = now;
    Gallery products = new Gallery(scopes.over(now, Dimension.PRODUCT));
    Gallery kinds = new Gallery(withoutCategory());
    ground.ask(() -> Ground.of(now, ASKED));
    pareto.ask(products::pareto);
    byMonth.ask(() -> products.topByMonth(Dimension.PRODUCT));
    areas.ask(kinds::productAreas);
    askByStore();
    askStock();
  }

  /** Forecasts every product, which may take a while, once somebody wants to see its stock. */
  void showStock(boolean wanted) {
    boolean begins = wanted && !stockShown;
    stockShown = wanted;
    if (begins && state != null) {
      askStock();
    }
  }

  private void askStock() {
    outdated.set(true);
    if (stockShown) {
      AtomicBoolean now = new AtomicBoolean();
      outdated = now;
      Scope scope = scopes.over(state, Dimension.PRODUCT);
      StockAnalysis analysis =
          StockAnalysis.of(scope.engine()).withFilter(scope.filter().during(Period.ALL));
      stock.ask(() -> analysis.run(new Work(helpers, now::get, share -> {})));
    }
  }

  /** The names behind the keys of the present state. */
  Catalogue catalogue() {
    return state.engine().catalogue();
  }

  /** Draws every bar by store as 100 %, or as money. */
  void showShares(boolean wanted) {
    asShares = wanted;
    if (state != null) {
      askByStore();
    }
  }

  private void askByStore() {
    Gallery gallery = new Gallery(scopes.over(state, Dimension.PRODUCT));
    boolean shares = asShares;
    byStore.ask(() -> gallery.crossing(Dimension.PRODUCT, Dimension.STORE, BARS, shares));
  }

  /** The areas show categories as well as products, chosen or not. */
  private Scope withoutCategory() {
    Scope scope = scopes.over(state, Dimension.PRODUCT);
    return scope.with(scope.filter().without(Dimension.CATEGORY));
  }

  /** Whether every bar by store is drawn as 100 %. */
  boolean asShares() {
    return asShares;
  }

  Question<Ground> ground() {
    return ground;
  }

  Question<Figure<Pareto>> pareto() {
    return pareto;
  }

  Question<Figure<StackedBars>> byStore() {
    return byStore;
  }

  Question<Figure<MultiLine>> byMonth() {
    return byMonth;
  }

  Question<StockAnalysis.Result> stock() {
    return stock;
  }

  Question<Figure<Treemap>> areas() {
    return areas;
  }
}
