package io.tillsight.app.ui.trends;

import io.tillsight.app.chart.CalendarMap;
import io.tillsight.app.chart.HeatMap;
import io.tillsight.app.chart.IndexBars;
import io.tillsight.app.chart.TimeLine;
import io.tillsight.app.figures.Figure;
import io.tillsight.app.figures.Gallery;
import io.tillsight.app.ui.kit.Background;
import io.tillsight.app.ui.tab.Emptiness;
import io.tillsight.app.ui.tab.Question;
import io.tillsight.app.ui.tab.Scopes;
import io.tillsight.app.ui.tab.TabState;
import io.tillsight.app.words.Formats;
import io.tillsight.app.words.Words;
import io.tillsight.core.analysis.Granularity;
import io.tillsight.core.cube.Dimension;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the Trends tab asks, and the answers. Has no widgets. */
public final class TrendsViewModel {
  /** No moving average. */
  static final int NO_AVERAGE = 1;

  private static final Map<Granularity, List<Integer>> WINDOWS =
      Map.of(
          Granularity.DAY, List.of(7, 28, NO_AVERAGE),
          Granularity.WEEK, List.of(4, 12, NO_AVERAGE),
          Granularity.MONTH, List.of(3, 12, NO_AVERAGE),
          Granularity.QUARTER, List.of(4, NO_AVERAGE),
          Granularity.YEAR, List.of(NO_AVERAGE));

  private final Words words;
  private final Formats formats;
  private final Question<Optional<Emptiness>> emptiness;
  private final Question<Figure<TimeLine>> line;
  private final Question<Figure<HeatMap>> monthsAndYears;
  private final Question<Figure<CalendarMap>> calendar;
  private final Question<Figure<IndexBars>> weekdays;
  private final Map<Granularity, Integer> chosenWindows = new EnumMap<>(Granularity.class);
  private Granularity granularity = Granularity.WEEK;
  private TabState state;

  /** Weeks with an average of four; nothing is asked yet. */
  public TrendsViewModel(Words words, Formats formats, Background background) {
    this.words = words;
    this.formats = formats;
    emptiness = new Question<>(background, "trends/emptiness");
    line = new Question<>(background, "trends/line");
    monthsAndYears = new Question<>(background, "trends/months");
    calendar = new Question<>(background, "trends/calendar");
    weekdays = new Question<>(background, "trends/weekdays");
  }

  /** Asks everything for this state. */
  public void refresh(TabState now) {
    state = now;
    Gallery months = over(Dimension.MONTH);
    Gallery days = over(Dimension.DAY);
    Gallery week = over(Dimension.WEEKDAY);
    emptiness.ask(() -> Emptiness.of(now.engine(), now.filter().filter()));
    askLine();
    monthsAndYears.ask(months::monthsAndYears);
    calendar.ask(days::calendar);
    weekdays.ask(week::weekdays);
  }

  /** Shows other periods; null, as from a pressed button that is pressed again, changes nothing. */
  void choose(Granularity periods) {
    if (periods != null && periods != granularity) {
      granularity = periods;
      askLine();
    }
  }

  /** Averages over so many periods; null changes nothing. */
  void average(Integer window) {
    if (window != null && window != window()) {
      chosenWindows.put(granularity, window);
      askLine();
    }
  }

  Granularity granularity() {
    return granularity;
  }

  /** How many periods the moving average is over; {@link #NO_AVERAGE} for none. */
  int window() {
    return chosenWindows.getOrDefault(granularity, windows().get(0));
  }

  /** The windows to choose from. */
  List<Integer> windows() {
    return WINDOWS.get(granularity);
  }

  private void askLine() {
    if (state != null) {
      Gallery gallery = over(granularity.dimension());
      Granularity periods = granularity;
      int window = window();
      line.ask(() -> gallery.trend(periods, window));
    }
  }

  private Gallery over(Dimension dimension) {
    return new Gallery(new Scopes(words, formats).over(state, dimension));
  }

  Question<Optional<Emptiness>> emptiness() {
    return emptiness;
  }

  Question<Figure<TimeLine>> line() {
    return line;
  }

  Question<Figure<HeatMap>> monthsAndYears() {
    return monthsAndYears;
  }

  Question<Figure<CalendarMap>> calendar() {
    return calendar;
  }

  Question<Figure<IndexBars>> weekdays() {
    return weekdays;
  }
}
