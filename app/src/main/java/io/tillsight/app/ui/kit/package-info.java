/**
 * What every view is built from: work off the screen ({@link io.tillsight.app.ui.kit.Background}),
 * the themes, cards, tables, states and controls of the look. Knows no sales.
 */
package io.tillsight.app.ui.kit;
