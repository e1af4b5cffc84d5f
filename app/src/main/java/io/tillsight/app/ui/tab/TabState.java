package io.tillsight.app.ui.tab;

import io.tillsight.app.ui.filter.FilterState;
import io.tillsight.core.cube.SalesEngine;

/**
 * What a tab has to answer for. Two equal states have the same answer.
 *
 * @param engine one unchanging state of the data
 * @param filter the filter and its comparison
 */
public record TabState(SalesEngine engine, FilterState filter) {}
