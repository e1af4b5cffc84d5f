/**
 * What a tab is to the window: a {@link io.tillsight.app.ui.tab.Tab} to register, a {@link
 * io.tillsight.app.ui.tab.TabView} to show, a {@link io.tillsight.app.ui.tab.TabContext} to work
 * with. Tabs know this package, not the window and not each other.
 */
package io.tillsight.app.ui.tab;
