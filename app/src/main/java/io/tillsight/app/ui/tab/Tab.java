package io.tillsight.app.ui.tab;

import java.util.function.Function;

/**
 * A tab of the window; its view is made when it is first shown.
 *
 * @param key short name; {@code tab.<key>} is the key of its title
 * @param hasFilter whether the filter bar stands above it
 * @param view makes its view
 */
public record Tab(String key, boolean hasFilter, Function<TabContext, TabView> view) {
  /** A tab with the filter bar. */
  public Tab(String key, Function<TabContext, TabView> view) {
    this(key, true, view);
  }

  /** Key of its title. */
  public String titleKey() {
    return "tab." + key;
  }
}
