/**
 * The main window around the tabs: menu row, tab row, filter bar, content, status bar, first start.
 * {@link io.tillsight.app.ui.shell.MainWindow} is its door.
 */
package io.tillsight.app.ui.shell;
