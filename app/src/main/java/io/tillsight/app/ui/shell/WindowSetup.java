package io.tillsight.app.ui.shell;

import io.tillsight.app.ui.kit.Background;
import io.tillsight.app.ui.tab.Tab;
import io.tillsight.app.workspace.Settings;
import io.tillsight.app.workspace.WorkspaceOpener;
import java.util.List;

/**
 * What a window is made of.
 *
 * @param tabs in order, at least one
 * @param opener opens the workspace, called in the background when the window is there
 * @param settings language, theme and the like of this machine
 * @param background work off the screen
 * @param hooks what the window leaves to others
 * @param language language tag of the command line, empty for the setting or the system's
 * @param startedAt {@link System#nanoTime} when the program began, to tell how long it took
 */
public record WindowSetup(
    List<Tab> tabs,
    WorkspaceOpener opener,
    Settings settings,
    Background background,
    Hooks hooks,
    String language,
    long startedAt) {
  /** Copies the list. */
  public WindowSetup {
    tabs = List.copyOf(tabs);
  }
}
