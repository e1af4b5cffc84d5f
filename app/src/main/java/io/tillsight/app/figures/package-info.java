/**
 * The figures of the product: analysis results turned into chart descriptions with titles, captions
 * and formatted labels. The tabs of the window and the printed report take the same ones, so they
 * cannot differ. Free of any toolkit.
 *
 * <p>The door is {@link io.tillsight.app.figures.Gallery}; each method asks the engine (call it
 * from a background thread), each overload with a result does not:
 *
 * <pre>{@code
 * Scope scope = Scope.of(engine, filter, Against.LAST_YEAR, words, "EUR");
 * Gallery gallery = new Gallery(scope);
 * List<KeyFigure> cards = gallery.keyFigures();
 * Figure<Columns> months = gallery.months();
 * Figure<RankedBars> stores = gallery.ranking(Dimension.STORE, 12);
 * card.show(months.title(), months.caption(), months.chart());
 * }</pre>
 *
 * <p>A figure without data is {@link io.tillsight.app.figures.Figure#isEmpty() empty}; the tab then
 * shows its empty state. {@link io.tillsight.app.figures.Sentences} says filter, period and
 * comparison in words.
 */
package io.tillsight.app.figures;
