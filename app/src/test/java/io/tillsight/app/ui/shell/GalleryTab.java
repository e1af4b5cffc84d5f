package io.tillsight.app.ui.shell;

import io.tillsight.app.chart.Samples;
import io.tillsight.app.ui.kit.Buttons;
import io.tillsight.app.ui.kit.Card;
import io.tillsight.app.ui.kit.CardState;
import io.tillsight.app.ui.kit.ChartCanvas;
import io.tillsight.app.ui.kit.DataTable;
import io.tillsight.app.ui.kit.KpiCard;
import io.tillsight.app.ui.kit.Layouts;
import io.tillsight.app.ui.kit.Segments;
import io.tillsight.app.ui.kit.Tag;
import io.tillsight.app.ui.tab.TabContext;
import io.tillsight.app.ui.tab.TabState;
import io.tillsight.app.ui.tab.TabView;
import io.tillsight.app.words.Words;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;

/** Cards in all their states, to be looked at beside the picture of the states. */
final class GalleryTab implements TabView {
  private final Words words;
  private final GridPane grid = Layouts.grid(new double[] {1, 1, 1}, new double[] {0.5, 1, 1});

  GalleryTab(TabContext context) {
    words = context.words();
    KpiCard sales = new KpiCard("Net sales");
    sales.show(
        "€3.74m", new KpiCard.Change("+5.0%", 1, Tag.Tone.GOOD, "vs €3.56m"), "99.8% of target");
    KpiCard returns = new KpiCard("Returns");
    returns.show(
        "€118.9k", new KpiCard.Change("+0.2 pt", 1, Tag.Tone.BAD, "vs 3.0%"), "3.2% of gross");
    Layouts.place(grid, sales, 0, 0, 1);
    Layouts.place(grid, returns, 1, 0, 1);
    Layouts.place(grid, tools(), 2, 0, 1);
    Layouts.place(grid, chart(), 0, 1, 1);
    Layouts.place(grid, loading(), 1, 1, 1);
    Layouts.place(grid, table(), 2, 1, 1);
    Layouts.place(
        grid,
        message(CardState.Kind.EMPTY, "Empty", "No sale matches this filter", "Remove “Lighting”"),
        0,
        2,
        1);
    Layouts.place(
        grid,
        message(CardState.Kind.ERROR, "Error", "The server does not answer", "Try again"),
        1,
        2,
        1);
    Card stale = chart();
    stale.show(new CardState.Stale("as of 18:30 · import running"));
    Layouts.place(grid, stale, 2, 2, 1);
  }

  private Card chart() {
    Card card = new Card(words, "Net sales by store", "€k · 1 Jan – 20 Nov 2026");
    ChartCanvas canvas = new ChartCanvas();
    canvas.setChart(Samples.all().get("ranked-bars"));
    card.setChart(canvas);
    card.setMenu(new MenuItem("Copy"));
    return card;
  }

  private Card loading() {
    Card card = new Card(words, "Loading", "still blocks, after 150 ms");
    card.show(CardState.loading());
    return card;
  }

  private Card tools() {
    Card card = new Card(words, "Controls", "tags, segments, buttons");
    card.setKey(new Segments<>(List.of("5", "10", "20"), text -> text, text -> {}).small());
    card.setContent(
        new HBox(
            8,
            new Tag("▼ low", Tag.Tone.GOOD),
            new Tag("▲ high", Tag.Tone.BAD),
            new Tag("● medium", Tag.Tone.WARN),
            new Tag("neutral", Tag.Tone.NEUTRAL),
            Buttons.primary("Import 8,567 rows", () -> {}),
            Buttons.plain("Cancel", () -> {})));
    return card;
  }

  private Card table() {
    Card card = new Card(words, "Top customers", "1 Jan – 20 Nov 2026");
    card.setContent(
        new DataTable<String>("nothing")
            .text("Customer", name -> name)
            .figure("Orders", String::length, String::valueOf)
            .figure("Net sales €", String::hashCode, number -> "" + Math.abs(number % 10_000))
            .rows(List.of("Hôtel des Arts", "Marchetti", "Atelier Rivière", "Benali", "Le Goff")));
    return card;
  }

  private Card message(CardState.Kind kind, String title, String text, String button) {
    Card card = new Card(words, title, "cause, what is safe, what to do");
    card.show(
        new CardState.Message(
            kind,
            text,
            "Lighting in Saint-Denis, 1 – 20 Nov 2026.\nWithout “Lighting” there are 412 sales.",
            List.of(
                new CardState.Action(button, () -> {}),
                new CardState.Action("Copy details", () -> {}))));
    return card;
  }

  @Override
  public Node node() {
    return grid;
  }

  @Override
  public void refresh(TabState state) {
    // The same whatever the filter.
  }
}
