package io.tillsight.app.ui.shell;

import io.tillsight.app.ui.tab.TabContext;
import java.util.function.Consumer;

/**
 * An entry of the Report button and of the search.
 *
 * @param titleKey key of its text
 * @param run does it, on the screen's thread
 */
public record ReportAction(String titleKey, Consumer<TabContext> run) {}
