package io.tillsight.app.ui.overview;

import io.tillsight.app.chart.Bridge;
import io.tillsight.app.chart.Columns;
import io.tillsight.app.chart.RankedBars;
import io.tillsight.app.figures.Figure;
import io.tillsight.app.figures.Finding;
import io.tillsight.app.figures.Findings;
import io.tillsight.app.figures.Gallery;
import io.tillsight.app.figures.KeyFigure;
import io.tillsight.app.figures.Scope;
import io.tillsight.app.ui.kit.Background;
import io.tillsight.app.ui.tab.Answer;
import io.tillsight.app.ui.tab.Ground;
import io.tillsight.app.ui.tab.Question;
import io.tillsight.app.ui.tab.Scopes;
import io.tillsight.app.ui.tab.TabState;
import io.tillsight.app.words.Formats;
import io.tillsight.app.words.Words;
import io.tillsight.core.analysis.ForecastAnalysis;
import io.tillsight.core.cube.Dimension;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;

/** What the Overview asks, and the answers. Has no widgets. */
public final class OverviewViewModel {
  /** What the left ranking can be over, the usual one first. */
  static final List<Dimension> PLACES =
      List.of(Dimension.STORE, Dimension.REGION, Dimension.COUNTRY, Dimension.CITY);

  /** What the right ranking can be over, the usual one first. */
  static final List<Dimension> KINDS =
      List.of(
          Dimension.CATEGORY,
          Dimension.BRAND,
          Dimension.PRODUCT,
          Dimension.CHANNEL,
          Dimension.PAYMENT_METHOD,
          Dimension.STATUS_TEXT,
          Dimension.STATUS);

  private static final int MOST_BARS = 15;
  private static final int HORIZON = 365;

  private final Words words;
  private final Formats formats;
  private final Question<Ground> ground;
  private final Question<List<KeyFigure>> keyFigures;
  private final Question<Figure<Columns>> months;
  private final Question<ForecastAnalysis.Result> forecast;
  private final Question<List<Finding>> findings;
  private final Question<Figure<RankedBars>> places;
  private final Question<Figure<Bridge>> changes;
  private final Question<Figure<RankedBars>> kinds;
  private Optional<Dimension> rankedPlace = Optional.empty();
  private Optional<Dimension> rankedKind = Optional.empty();
  private boolean forecastDue;
  private TabState state;
  private Dimension chosenPlace;
  private Dimension chosenKind;

  /** Nothing is asked yet. */
  public OverviewViewModel(Words words, Formats formats, Background background) {
    this.words = words;
    this.formats = formats;
    ground = new Question<>(background, "overview/ground");
    keyFigures = new Question<>(background, "overview/figures");
    months = new Question<>(background, "overview/months");
    findings = new Question<>(background, "overview/findings");
    places = new Question<>(background, "overview/places");
    changes = new Question<>(background, "overview/changes");
    kinds = new Question<>(background, "overview/kinds");
    forecast = new Question<>(background, "overview/forecast");
    ground.onAnswer(this::groundFound);
    forecast.onAnswer(this::forecastFound);
    months.onAnswer(this::monthsFound);
  }

  /** Asks everything for this state. */
  public void refresh(TabState now) {
    state = now;
    Gallery whole = over(Dimension.MONTH);
    Gallery gallery = over(null);
    ground.ask(() -> Ground.of(now, asked()));
    keyFigures.ask(gallery::keyFigures);
    forecastDue = true;
    months.ask(whole::months);
    findings.ask(() -> Findings.of(gallery.scope()));
    changes.ask(gallery::changes);
    askPlaces();
    askKinds();
  }

  /**
   * What is expected of the rest of the year is slow: it is asked for when the months are here, not
   * to keep what is quick from being seen, and then joins them.
   */
  private void monthsFound(Answer<Figure<Columns>> answer) {
    if (forecastDue && answer instanceof Answer.Here<Figure<Columns>>) {
      forecastDue = false;
      askForecast(over(Dimension.MONTH).scope());
    }
  }

  private void askForecast(Scope scope) {
    forecast.ask(
        () ->
            ForecastAnalysis.of(scope.engine())
                .withFilter(scope.filter())
                .withHorizon(HORIZON)
                .run());
  }

  private void forecastFound(Answer<ForecastAnalysis.Result> answer) {
    if (!forecastDue && answer instanceof Answer.Here<ForecastAnalysis.Result> here) {
      Gallery gallery = over(Dimension.MONTH);
      months.ask(() -> gallery.months(here.value()));
    }
  }

  /** Ranks the places by another dimension of {@link #PLACES}. */
  void choosePlace(Dimension dimension) {
    chosenPlace = dimension;
    askPlaces();
  }

  /** Ranks the right card by another dimension of {@link #KINDS}. */
  void chooseKind(Dimension dimension) {
    chosenKind = dimension;
    askKinds();
  }

  /** Other data may have other dimensions; what was asked with the old ground mostly stands. */
  private void groundFound(Answer<Ground> answer) {
    if (answer instanceof Answer.Here<Ground>) {
      if (!place().equals(rankedPlace)) {
        askPlaces();
      }
      if (!kind().equals(rankedKind)) {
        askKinds();
      }
    }
  }

  private void askPlaces() {
    rankedPlace = place();
    rankedPlace.ifPresent(dimension -> places.ask(ranking(dimension)));
  }

  private void askKinds() {
    rankedKind = kind();
    rankedKind.ifPresent(dimension -> kinds.ask(ranking(dimension)));
  }

  private Callable<Figure<RankedBars>> ranking(Dimension dimension) {
    Gallery gallery = over(dimension);
    boolean status = dimension == Dimension.STATUS || dimension == Dimension.STATUS_TEXT;
    return status ? gallery::statuses : () -> gallery.briefRanking(dimension, MOST_BARS);
  }

  /** The dimension of the left ranking; empty when no file names a place. */
  Optional<Dimension> place() {
    return dimension(chosenPlace, PLACES);
  }

  /** The dimension of the right ranking; empty when no file says anything of its dimensions. */
  Optional<Dimension> kind() {
    return dimension(chosenKind, KINDS);
  }

  private Optional<Dimension> dimension(Dimension chosen, List<Dimension> all) {
    Optional<Ground> found = ground.answer().known();
    return found.flatMap(
        known ->
            chosen != null && known.known().contains(chosen)
                ? Optional.of(chosen)
                : known.first(all));
  }

  private Gallery over(Dimension dimension) {
    return new Gallery(new Scopes(words, formats).over(state, dimension));
  }

  private static Set<Dimension> asked() {
    EnumSet<Dimension> asked = EnumSet.copyOf(PLACES);
    asked.addAll(KINDS);
    return asked;
  }

  Question<Ground> ground() {
    return ground;
  }

  Question<List<KeyFigure>> keyFigures() {
    return keyFigures;
  }

  Question<Figure<Columns>> months() {
    return months;
  }

  Question<List<Finding>> findings() {
    return findings;
  }

  Question<Figure<RankedBars>> places() {
    return places;
  }

  Question<Figure<Bridge>> changes() {
    return changes;
  }

  Question<Figure<RankedBars>> kinds() {
    return kinds;
  }
}
