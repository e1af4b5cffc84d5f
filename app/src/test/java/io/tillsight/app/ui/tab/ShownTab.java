package io.tillsight.app.ui.tab;

import io.tillsight.app.ui.MemoryWorkspace;
import io.tillsight.app.ui.SalesInMemory;
import io.tillsight.app.ui.filter.FilterModel;
import io.tillsight.app.ui.kit.Background;
import io.tillsight.app.ui.kit.Card;
import io.tillsight.app.ui.kit.ChartCanvas;
import io.tillsight.app.ui.kit.Theme;
import io.tillsight.app.words.Formats;
import io.tillsight.app.words.Words;
import io.tillsight.core.analysis.SellingDays;
import io.tillsight.core.cube.SalesEngine;
import java.util.Locale;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/** One tab in a window of its own, over {@link SalesInMemory}, answered at once. */
public final class ShownTab {
  private final SalesEngine engine = SalesInMemory.engine();
  private final FilterModel filter = new FilterModel();
  private final QuietDesk desk = new QuietDesk();
  private final TabView view;

  /** Shows the tab; every change of the filter refreshes it. */
  public ShownTab(Stage stage, Function<TabContext, TabView> make) {
    filter.dataAre(SellingDays.of(engine));
    Words words = Words.of(Locale.ENGLISH);
    view =
        make.apply(
            new TabContext(
                words,
                new Formats(words, "EUR"),
                Theme.LIGHT,
                Background.inline(),
                filter,
                new MemoryWorkspace(true),
                desk));
    Scene scene = new Scene(new StackPane(view.node()), 1240, 760);
    Theme.LIGHT.applyTo(scene);
    stage.setScene(scene);
    stage.show();
    filter.onChange(state -> refresh());
    refresh();
  }

  private void refresh() {
    view.refresh(new TabState(engine, filter.state()));
  }

  /** The one filter. */
  public FilterModel filter() {
    return filter;
  }

  /** The window around the tab. */
  public QuietDesk desk() {
    return desk;
  }

  /** The chart of the card with this title. */
  public ChartCanvas chart(String title) {
    return (ChartCanvas) card(title).lookup(".chart-canvas");
  }

  /** The card with this title. */
  public Card card(String title) {
    for (Node node : view.node().lookupAll(".ts-card")) {
      if (node instanceof Card card && title.equals(card.getAccessibleText())) {
        return card;
      }
    }
    throw new AssertionError("There is no card " + title);
  }
}
