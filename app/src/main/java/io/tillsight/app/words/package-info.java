/**
 * The words and the figures of the product in the user's language: {@link
 * io.tillsight.app.words.Words} (texts by key), {@link io.tillsight.app.words.Formats} (money,
 * counts, shares, dates) and {@link io.tillsight.app.words.Labels} (names of what sales are grouped
 * by). Free of any toolkit: window, command line and reports say the same.
 */
package io.tillsight.app.words;
