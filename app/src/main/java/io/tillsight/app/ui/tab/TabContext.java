package io.tillsight.app.ui.tab;

import io.tillsight.app.ui.filter.FilterModel;
import io.tillsight.app.ui.kit.Background;
import io.tillsight.app.ui.kit.Theme;
import io.tillsight.app.words.Formats;
import io.tillsight.app.words.Words;
import io.tillsight.app.workspace.Workspace;

/**
 * What a tab works with. Another language, theme or workspace makes new tabs, so nothing here
 * changes under a view.
 *
 * @param words texts
 * @param formats figures and dates
 * @param theme colours
 * @param background work off the screen
 * @param filter the one filter, to change it; its changes come through {@link TabView#refresh}
 * @param workspace the data
 * @param desk the window around the tab
 */
public record TabContext(
    Words words,
    Formats formats,
    Theme theme,
    Background background,
    FilterModel filter,
    Workspace workspace,
    Desk desk) {}
