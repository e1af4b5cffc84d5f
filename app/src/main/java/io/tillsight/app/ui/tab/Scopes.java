package io.tillsight.app.ui.tab;

import io.tillsight.app.figures.Scope;
import io.tillsight.app.words.Formats;
import io.tillsight.app.words.Words;
import io.tillsight.core.cube.Dimension;
import io.tillsight.core.cube.Filter;

/** What charts of a tab ask for. Immutable. */
public record Scopes(Words words, Formats formats) {

  /**
   * The scope of a chart over a dimension: without its own part of the filter, which it shows by
   * dimming; chosen months, days and the like of other charts become the period, so that the same
   * ones a year before are the base.
   *
   * @param dimension null for a chart over none
   */
  public Scope over(TabState state, Dimension dimension) {
    Filter filter = state.filter().filter();
    Filter others = dimension == null ? filter : filter.without(dimension);
    return new Scope(
        state.engine(), others.narrowed(), state.filter().compareWith().against(), words, formats);
  }
}
