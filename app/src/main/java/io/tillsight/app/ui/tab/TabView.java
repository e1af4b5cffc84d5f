package io.tillsight.app.ui.tab;

import javafx.scene.Node;

/** What a tab shows. All methods are called on the screen's thread. */
public interface TabView {
  /** The content, always the same node. */
  Node node();

  /** The data or the filter changed while the tab is shown, or it is shown again after that. */
  void refresh(TabState state);
}
