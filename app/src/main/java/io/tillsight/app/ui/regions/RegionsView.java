package io.tillsight.app.ui.regions;

import io.tillsight.app.chart.Choropleth;
import io.tillsight.app.chart.RankedBars;
import io.tillsight.app.chart.draw.Mark;
import io.tillsight.app.figures.Figure;
import io.tillsight.app.figures.MapFigure;
import io.tillsight.app.ui.kit.CardState;
import io.tillsight.app.ui.kit.ChartCanvas;
import io.tillsight.app.ui.kit.Layouts;
import io.tillsight.app.ui.kit.Segments;
import io.tillsight.app.ui.tab.Answer;
import io.tillsight.app.ui.tab.ChartCard;
import io.tillsight.app.ui.tab.Messages;
import io.tillsight.app.ui.tab.TabContext;
import io.tillsight.app.ui.tab.TabState;
import io.tillsight.app.ui.tab.TabView;
import io.tillsight.app.words.Words;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.layout.GridPane;

/** Shows Regions: the map at the left, the ranking and the small lines at the right. */
public final class RegionsView implements TabView {
  private final TabContext context;
  private final Words words;
  private final Messages messages;
  private final RegionsViewModel model;
  private final ChartCard map;
  private final ChartCard ranking;
  private final ChartCard panels;
  private final BalanceLine balance;
  private final Segments<Choropleth.Map> maps;
  private final Segments<Boolean> shades;
  private final GridPane page = Layouts.grid(new double[] {1.04, 1}, new double[] {1.28, 1});
  private TabState state;

  /** A tab that shows nothing until it is refreshed. */
  public RegionsView(TabContext context) {
    this.context = context;
    words = context.words();
    messages = new Messages(context);
    model = new RegionsViewModel(words, context.formats(), context.background());
    balance = new BalanceLine(context);
    map = new ChartCard(context, words.text("figure.by.region")).footer(balance);
    ranking = new ChartCard(context, words.text("regions.ranked.region"));
    panels =
        new ChartCard(context, words.text("figure.eachByMonth", words.text("dimension.region")));
    maps =
        new Segments<>(
                List.of(Choropleth.Map.values()),
                each -> words.text("regions.map." + each.name().toLowerCase(Locale.ROOT)),
                this::choose)
            .small();
    shades =
        new Segments<>(
                List.of(false, true),
                change -> words.text(change ? "regions.growth" : "regions.sales"),
                this::shade)
            .small();
    place();
    connect();
  }

  private void place() {
    page.getStyleClass().add("ts-cards");
    Layouts.place(page, map.node(), 0, 0, 1);
    GridPane.setRowSpan(map.node(), 2);
    Layouts.place(page, ranking.node(), 1, 0, 1);
    Layouts.place(page, panels.node(), 1, 1, 1);
  }

  private void connect() {
    map.showing(model.map(), MapFigure::figure);
    ranking.pickable(this::isKey).showing(model.ranking(), this::ranked);
    panels.answering(model.panels());
    model.map().onAnswer(answer -> answer.known().ifPresent(balance::show));
    model.places().onAnswer(this::showPlaces);
    List<ChartCanvas> canvases = cards().stream().map(ChartCard::canvas).toList();
    canvases.forEach(canvas -> echo(canvas, canvases));
    showControls();
  }

  /** The map beside it has the same title. */
  private Figure<?> ranked(Figure<RankedBars> figure) {
    String kind = model.dimension().name().toLowerCase(Locale.ROOT);
    return figure.titled(words.text("regions.ranked." + kind));
  }

  /** What is under the pointer in one chart is tinted in the others. */
  private static void echo(ChartCanvas source, List<ChartCanvas> all) {
    source
        .hoveredProperty()
        .addListener(
            (property, before, now) -> {
              Set<String> keys = now.map(mark -> Set.of(mark.key())).orElse(Set.of());
              all.stream()
                  .filter(canvas -> canvas != source)
                  .forEach(canvas -> canvas.echoedProperty().set(keys));
            });
  }

  @Override
  public Node node() {
    return page;
  }

  @Override
  public void refresh(TabState now) {
    state = now;
    model.refresh(now);
    showSelection();
  }

  private List<ChartCard> cards() {
    return List.of(map, ranking, panels);
  }

  private void choose(Choropleth.Map wanted) {
    model.choose(wanted);
    showControls();
    showSelection();
  }

  private void shade(Boolean byChange) {
    model.shadeByChange(byChange);
    showControls();
  }

  private void showControls() {
    maps.show(model.shownMap());
    shades.show(model.isByChange());
    if (model.maps().size() > 1) {
      map.controls(maps, shades);
    } else {
      map.controls(shades);
    }
  }

  private void showSelection() {
    for (ChartCard card : cards()) {
      card.over(model.dimension());
      card.showSelection(state.filter().filter());
    }
  }

  private void showPlaces(Answer<RegionsViewModel.Places> answer) {
    answer.known().ifPresent(this::showPlaces);
  }

  private void showPlaces(RegionsViewModel.Places places) {
    Optional<CardState.Message> empty =
        places.ground().emptiness().map(found -> messages.empty(found));
    Optional<CardState.Message> message = model.missing().map(messages::missing).or(() -> empty);
    cards().forEach(card -> card.showMessage(message));
    showControls();
    showSelection();
  }

  /** Whether the mark is a key of the dimension: not the others, not the total. */
  private boolean isKey(Mark mark) {
    return ranking.canvas().chartProperty().get() instanceof RankedBars bars
        && bars.bars().stream()
            .filter(bar -> bar.kind() != RankedBars.Kind.OTHERS)
            .anyMatch(bar -> bar.key().equals(mark.key()) && bar.name().equals(mark.name()));
  }
}
