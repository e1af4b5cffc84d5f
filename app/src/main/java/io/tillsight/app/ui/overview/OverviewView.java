package io.tillsight.app.ui.overview;

import io.tillsight.app.chart.Columns;
import io.tillsight.app.chart.RankedBars;
import io.tillsight.app.chart.Sparkline;
import io.tillsight.app.chart.draw.Mark;
import io.tillsight.app.figures.Figure;
import io.tillsight.app.figures.Finding;
import io.tillsight.app.figures.Gallery;
import io.tillsight.app.figures.KeyFigure;
import io.tillsight.app.ui.kit.Card;
import io.tillsight.app.ui.kit.CardState;
import io.tillsight.app.ui.kit.Layouts;
import io.tillsight.app.ui.tab.Answer;
import io.tillsight.app.ui.tab.ChartCard;
import io.tillsight.app.ui.tab.Ground;
import io.tillsight.app.ui.tab.Messages;
import io.tillsight.app.ui.tab.Scopes;
import io.tillsight.app.ui.tab.TabContext;
import io.tillsight.app.ui.tab.TabState;
import io.tillsight.app.ui.tab.TabView;
import io.tillsight.app.words.Words;
import io.tillsight.core.cube.Dimension;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Shows the Overview: cards on top, months and findings, two rankings around what changed. */
public final class OverviewView implements TabView {
  private final TabContext context;
  private final Words words;
  private final Messages messages;
  private final OverviewViewModel model;
  private final KpiRow keyFigures;
  private final ChartCard months;
  private final Card morning;
  private final FindingsList findings;
  private final ChartCard places;
  private final ChartCard changes;
  private final ChartCard kinds;
  private final DimensionMenu placeMenu;
  private final DimensionMenu kindMenu;
  private final VBox page;
  private TabState state;

  /** An Overview that shows nothing until it is refreshed. */
  public OverviewView(TabContext context) {
    this.context = context;
    words = context.words();
    messages = new Messages(context);
    model = new OverviewViewModel(words, context.formats(), context.background());
    keyFigures = new KpiRow(this::line);
    months = new ChartCard(context, words.text("figure.months")).over(Dimension.MONTH);
    morning = new Card(words, words.text("overview.morning"), "");
    findings = new FindingsList(this::follow);
    places = new ChartCard(context, words.text("figure.by.store"));
    changes = new ChartCard(context, words.text("figure.bridge.year"));
    kinds = new ChartCard(context, words.text("figure.by.category"));
    placeMenu = new DimensionMenu(words, model::choosePlace);
    kindMenu = new DimensionMenu(words, model::chooseKind);
    page = new VBox(keyFigures, cards());
    page.getStyleClass().add("ts-page");
    page.setMinSize(0, 0);
    connect();
  }

  private Node cards() {
    GridPane grid = Layouts.grid(new double[] {5, 4, 4}, new double[] {1.06, 1});
    grid.getStyleClass().add("ts-cards");
    Layouts.place(grid, months.node(), 0, 0, 2);
    Layouts.place(grid, morning, 2, 0, 1);
    Layouts.place(grid, places.node(), 0, 1, 1);
    Layouts.place(grid, changes.node(), 1, 1, 1);
    Layouts.place(grid, kinds.node(), 2, 1, 1);
    VBox.setVgrow(grid, Priority.ALWAYS);
    return grid;
  }

  private void connect() {
    morning.setContent(findings);
    months.pickable(this::hasHappened).answering(model.months());
    places
        .controls(placeMenu)
        .withoutLegend()
        .pickable(mark -> isKey(places, mark))
        .answering(model.places());
    kinds
        .controls(kindMenu)
        .withoutLegend()
        .pickable(mark -> isKey(kinds, mark))
        .answering(model.kinds());
    changes
        .whenEmpty(words.text("overview.noBase"), words.text("overview.noBase.text"))
        .answering(model.changes());
    model.keyFigures().onAnswer(this::showKeyFigures);
    model.findings().onAnswer(this::showFindings);
    model.ground().onAnswer(this::showGround);
  }

  @Override
  public Node node() {
    return page;
  }

  @Override
  public void refresh(TabState now) {
    state = now;
    List.of(months, places, changes, kinds)
        .forEach(card -> card.showSelection(now.filter().filter()));
    model.refresh(now);
  }

  private void showKeyFigures(Answer<List<KeyFigure>> answer) {
    answer.known().ifPresent(keyFigures::show);
  }

  private Sparkline line(KeyFigure figure) {
    return new Gallery(new Scopes(words, context.formats()).over(state, null)).line(figure);
  }

  private void showFindings(Answer<List<Finding>> answer) {
    if (answer instanceof Answer.Failed<?> failed) {
      morning.show(messages.error(failed.problem(), model.findings()::again));
      return;
    }
    answer.known().ifPresentOrElse(this::showFindings, () -> morning.show(CardState.loading()));
  }

  private void showFindings(List<Finding> found) {
    String count = context.formats().count(found.size());
    morning.setCaption(words.plural("overview.morning.caption", found.size(), count));
    findings.show(found);
    morning.show(found.isEmpty() ? noFindings() : CardState.ready());
  }

  /** Nothing stands out, or the filter leaves nothing that could. */
  private CardState noFindings() {
    return model
        .ground()
        .answer()
        .known()
        .flatMap(Ground::emptiness)
        .map(messages::empty)
        .orElseGet(
            () ->
                messages.plain(
                    words.text("overview.morning.none"), words.text("overview.morning.none.text")));
  }

  private void showGround(Answer<Ground> answer) {
    answer.known().ifPresent(this::showGround);
  }

  private void showGround(Ground ground) {
    Optional<CardState.Message> empty = ground.emptiness().map(found -> messages.empty(found));
    List.of(months, changes).forEach(card -> card.showMessage(empty));
    empty.ifPresent(morning::show);
    showRanking(places, placeMenu, ground, model.place(), OverviewViewModel.PLACES, empty);
    showRanking(kinds, kindMenu, ground, model.kind(), OverviewViewModel.KINDS, empty);
  }

  private void showRanking(
      ChartCard card,
      DimensionMenu menu,
      Ground ground,
      Optional<Dimension> now,
      List<Dimension> all,
      Optional<CardState.Message> empty) {
    card.over(now.orElse(null));
    menu.show(now.orElse(all.get(0)), all.stream().filter(ground.known()::contains).toList());
    card.showMessage(now.isPresent() ? empty : Optional.of(messages.missing(all.get(0))));
  }

  /** Goes where a finding points: the filter, or the tab that tells more. */
  private void follow(Finding finding) {
    if (finding.isFilterable()) {
      context.filter().toggle(finding.insight().dimension(), finding.insight().key(), false);
    } else {
      context.desk().open("products");
    }
  }

  private boolean hasHappened(Mark mark) {
    return model
        .months()
        .answer()
        .known()
        .map(Figure::chart)
        .map(Columns::columns)
        .orElse(List.of())
        .stream()
        .anyMatch(column -> column.key().equals(mark.key()) && !Double.isNaN(column.actual()));
  }

  /** Whether the mark is a key of the dimension: not the others, not the total. */
  private boolean isKey(ChartCard card, Mark mark) {
    return card.canvas().chartProperty().get() instanceof RankedBars bars
        && bars.bars().stream()
            .filter(bar -> bar.kind() != RankedBars.Kind.OTHERS)
            .anyMatch(bar -> bar.key().equals(mark.key()) && bar.name().equals(mark.name()));
  }
}
