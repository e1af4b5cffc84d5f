package io.tillsight.app.ui.forecast;

import io.tillsight.app.figures.Sentences;
import io.tillsight.app.ui.tab.Scopes;
import io.tillsight.app.ui.tab.TabContext;
import io.tillsight.app.ui.tab.TabState;
import io.tillsight.app.words.Labels;
import io.tillsight.core.analysis.RankingAnalysis;
import io.tillsight.core.cube.Dimension;
import io.tillsight.core.cube.Filter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** What is forecast: all sales, or one region, store, category or product; it sets the filter. */
final class SubjectMenu {
  private static final List<Dimension> DIMENSIONS =
      List.of(Dimension.REGION, Dimension.STORE, Dimension.CATEGORY, Dimension.PRODUCT);
  private static final int MOST = 20;

  private final TabContext context;
  private final MenuButton button = new MenuButton();
  private TabState state;

  SubjectMenu(TabContext context) {
    this.context = context;
    button.getStyleClass().add("ts-small");
    button.setId("forecast-subject");
  }

  MenuButton node() {
    return button;
  }

  /** Names the subject, and lists the largest keys of each dimension. */
  void refresh(TabState now) {
    boolean newData = state == null || state.engine() != now.engine();
    state = now;
    button.setText(name(now));
    if (newData) {
      context
          .background()
          .latest("forecast/subjects", () -> largest(now), this::fill, problem -> {});
    }
  }

  private String name(TabState now) {
    String said =
        new Sentences(new Scopes(context.words(), context.formats()).over(now, null)).selections();
    return said.isEmpty() ? context.words().text("forecast.all") : said;
  }

  private static Map<Dimension, List<RankingAnalysis.Row>> largest(TabState now) {
    Map<Dimension, List<RankingAnalysis.Row>> found = new EnumMap<>(Dimension.class);
    for (Dimension dimension : DIMENSIONS) {
      List<RankingAnalysis.Row> rows =
          RankingAnalysis.of(now.engine(), dimension)
              .withFilter(Filter.ALL)
              .withLimit(MOST)
              .run()
              .rows();
      found.put(dimension, rows.stream().filter(row -> !row.isUnknown()).toList());
    }
    return found;
  }

  private void fill(Map<Dimension, List<RankingAnalysis.Row>> largest) {
    Labels labels = new Labels(context.words(), context.formats(), state.engine().catalogue());
    List<MenuItem> items = new ArrayList<>();
    items.add(item(context.words().text("forecast.all"), () -> only(null, null)));
    items.add(new SeparatorMenuItem());
    largest.forEach(
        (dimension, rows) -> {
          if (!rows.isEmpty()) {
            Menu menu = new Menu(labels.name(dimension));
            for (RankingAnalysis.Row row : rows) {
              menu.getItems()
                  .add(item(labels.of(dimension, row.key()), () -> only(dimension, row.key())));
            }
            items.add(menu);
          }
        });
    button.getItems().setAll(items);
  }

  private static MenuItem item(String name, Runnable action) {
    MenuItem item = new MenuItem(name);
    item.setMnemonicParsing(false);
    item.setOnAction(event -> action.run());
    return item;
  }

  private void only(Dimension dimension, String key) {
    for (Dimension other : DIMENSIONS) {
      if (other != dimension) {
        context.filter().remove(other);
      }
    }
    if (dimension != null) {
      context.filter().keepOnly(dimension, List.of(key));
    }
  }
}
