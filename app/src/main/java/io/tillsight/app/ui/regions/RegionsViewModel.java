package io.tillsight.app.ui.regions;

import io.tillsight.app.chart.Choropleth;
import io.tillsight.app.chart.RankedBars;
import io.tillsight.app.chart.SmallMultiples;
import io.tillsight.app.chart.layout.ChartLayout;
import io.tillsight.app.figures.Figure;
import io.tillsight.app.figures.Gallery;
import io.tillsight.app.figures.MapFigure;
import io.tillsight.app.ui.kit.Background;
import io.tillsight.app.ui.tab.Answer;
import io.tillsight.app.ui.tab.Ground;
import io.tillsight.app.ui.tab.Question;
import io.tillsight.app.ui.tab.Scopes;
import io.tillsight.app.ui.tab.TabState;
import io.tillsight.app.words.Formats;
import io.tillsight.app.words.Words;
import io.tillsight.core.cube.Dimension;
import io.tillsight.core.cube.Filter;
import io.tillsight.core.cube.Measure;
import io.tillsight.core.cube.Query;
import io.tillsight.core.cube.SalesEngine;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What the Regions tab asks, and the answers. Has no widgets. */
public final class RegionsViewModel {
  private static final int MOST_BARS = 20;
  private static final int MOST_PANELS = 14;

  /**
   * What there is to show.
   *
   * @param ground which dimensions are known, and whether the filter leaves anything
   * @param maps the maps on which at least one key has a place
   */
  record Places(Ground ground, Set<Choropleth.Map> maps) {}

  private final Words words;
  private final Formats formats;
  private final Question<Places> places;
  private final Question<MapFigure> map;
  private final Question<Figure<RankedBars>> ranking;
  private final Question<Figure<SmallMultiples>> panels;
  private Choropleth.Map asked;
  private TabState state;
  private Choropleth.Map chosen;
  private boolean byChange;

  /** Nothing is asked yet. */
  public RegionsViewModel(Words words, Formats formats, Background background) {
    this.words = words;
    this.formats = formats;
    places = new Question<>(background, "regions/places");
    map = new Question<>(background, "regions/map");
    ranking = new Question<>(background, "regions/ranking");
    panels = new Question<>(background, "regions/panels");
    places.onAnswer(this::placesFound);
  }

  /** Asks everything for this state. */
  public void refresh(TabState now) {
    state = now;
    boolean known = places.answer().known().isPresent();
    places.ask(() -> places(now));
    if (known) {
      askFigures();
    }
  }

  /** Shows another map; null, as from a pressed button that is pressed again, changes nothing. */
  void choose(Choropleth.Map wanted) {
    if (wanted != null && wanted != chosen) {
      chosen = wanted;
      askFigures();
    }
  }

  /** Shades the map by growth instead of sales; null changes nothing. */
  void shadeByChange(Boolean wanted) {
    if (wanted != null && wanted != byChange) {
      byChange = wanted;
      askMap();
    }
  }

  boolean isByChange() {
    return byChange;
  }

  /** The map shown: the chosen one, else France where it has a place for any key. */
  Choropleth.Map shownMap() {
    if (chosen != null) {
      return chosen;
    }
    Set<Choropleth.Map> found = maps();
    boolean worldOnly = !found.isEmpty() && !found.contains(Choropleth.Map.FRANCE);
    return worldOnly ? Choropleth.Map.WORLD : Choropleth.Map.FRANCE;
  }

  /** Maps that have a place for at least one key. */
  Set<Choropleth.Map> maps() {
    return places.answer().known().map(Places::maps).orElse(Set.of());
  }

  /** What the regions of the map are keys of. */
  Dimension dimension() {
    return shownMap() == Choropleth.Map.FRANCE ? Dimension.REGION : Dimension.COUNTRY;
  }

  /** The dimension that the files lack for any figure here; empty when there is something. */
  Optional<Dimension> missing() {
    boolean known =
        places
            .answer()
            .known()
            .map(found -> found.ground().known().contains(dimension()))
            .orElse(true);
    return known ? Optional.empty() : Optional.of(dimension());
  }

  /** Other data may have another map; what was asked for the old one mostly stands. */
  private void placesFound(Answer<Places> answer) {
    if (answer instanceof Answer.Here<Places> && shownMap() != asked) {
      askFigures();
    }
  }

  private void askFigures() {
    asked = shownMap();
    askMap();
    Dimension dimension = dimension();
    Gallery gallery = gallery();
    ranking.ask(() -> gallery.ranking(dimension, MOST_BARS));
    panels.ask(() -> gallery.eachByMonth(dimension, MOST_PANELS));
  }

  private void askMap() {
    Choropleth.Map shown = shownMap();
    boolean change = byChange;
    Gallery gallery = gallery();
    map.ask(
        () -> {
          ChartLayout.prepare(shown);
          return gallery.map(shown, change);
        });
  }

  private Gallery gallery() {
    return new Gallery(new Scopes(words, formats).over(state, dimension()));
  }

  private static Places places(TabState state) {
    Ground ground = Ground.of(state, EnumSet.of(Dimension.REGION, Dimension.COUNTRY));
    EnumSet<Choropleth.Map> maps = EnumSet.noneOf(Choropleth.Map.class);
    if (hasPlace(state.engine(), Dimension.REGION, Choropleth.Map.FRANCE)) {
      maps.add(Choropleth.Map.FRANCE);
    }
    if (hasPlace(state.engine(), Dimension.COUNTRY, Choropleth.Map.WORLD)) {
      maps.add(Choropleth.Map.WORLD);
    }
    return new Places(ground, maps);
  }

  private static boolean hasPlace(SalesEngine engine, Dimension dimension, Choropleth.Map map) {
    return engine.rows(Query.by(dimension, Filter.ALL, Measure.ALL_LINES)).list().stream()
        .anyMatch(row -> Gallery.isOnMap(map, row.keys().get(0)));
  }

  Question<Places> places() {
    return places;
  }

  Question<MapFigure> map() {
    return map;
  }

  Question<Figure<RankedBars>> ranking() {
    return ranking;
  }

  Question<Figure<SmallMultiples>> panels() {
    return panels;
  }
}
