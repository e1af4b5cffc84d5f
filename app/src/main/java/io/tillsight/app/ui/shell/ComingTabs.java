package io.tillsight.app.ui.shell;

import io.tillsight.app.ui.kit.CardState;
import io.tillsight.app.ui.kit.StatePane;
import io.tillsight.app.ui.tab.Tab;
import io.tillsight.app.ui.tab.TabState;
import io.tillsight.app.ui.tab.TabView;
import io.tillsight.app.words.Words;
import java.util.List;
import javafx.scene.Node;

/** Tabs that have nothing to show yet. */
public final class ComingTabs {
  private ComingTabs() {}

  /** A tab that says so. */
  public static Tab of(String key) {
    return new Tab(key, context -> new ComingView(context.words(), key));
  }

  /** The same without the filter bar. */
  public static Tab withoutFilter(String key) {
    return new Tab(key, false, context -> new ComingView(context.words(), key));
  }

  private static final class ComingView implements TabView {
    private final Node node;

    ComingView(Words words, String key) {
      node =
          StatePane.of(
              new CardState.Message(
                  CardState.Kind.EMPTY,
                  words.text("tab." + key),
                  words.text("tab.coming"),
                  List.of()));
    }

    @Override
    public Node node() {
      return node;
    }

    @Override
    public void refresh(TabState state) {
      // There is nothing that could change.
    }
  }
}
