package io.tillsight.app.ui.trends;

import io.tillsight.app.ui.kit.CardState;
import io.tillsight.app.ui.kit.ChartBrush;
import io.tillsight.app.ui.kit.Layouts;
import io.tillsight.app.ui.kit.Segments;
import io.tillsight.app.ui.tab.Answer;
import io.tillsight.app.ui.tab.ChartCard;
import io.tillsight.app.ui.tab.Emptiness;
import io.tillsight.app.ui.tab.Messages;
import io.tillsight.app.ui.tab.TabContext;
import io.tillsight.app.ui.tab.TabState;
import io.tillsight.app.ui.tab.TabView;
import io.tillsight.app.words.Words;
import io.tillsight.core.analysis.Granularity;
import io.tillsight.core.cube.Calendars;
import io.tillsight.core.cube.Dimension;
import io.tillsight.core.cube.Period;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.GridPane;

/** Shows Trends: the line over time on top, months and years, days and weekdays below. */
public final class TrendsView implements TabView {
  private final TabContext context;
  private final Words words;
  private final Messages messages;
  private final TrendsViewModel model;
  private final ChartCard line;
  private final ChartCard monthsAndYears;
  private final ChartCard calendar;
  private final ChartCard weekdays;
  private final Segments<Granularity> periods;
  private final GridPane page = Layouts.grid(new double[] {4.6, 3.6, 3.1}, new double[] {1.12, 1});

  /** A tab that shows nothing until it is refreshed. */
  public TrendsView(TabContext context) {
    this.context = context;
    words = context.words();
    messages = new Messages(context);
    model = new TrendsViewModel(words, context.formats(), context.background());
    line = new ChartCard(context, words.text("figure.by.week"));
    monthsAndYears = new ChartCard(context, words.text("figure.monthYear")).over(Dimension.MONTH);
    calendar = new ChartCard(context, words.text("figure.by.day")).over(Dimension.DAY);
    weekdays = new ChartCard(context, words.text("figure.weekday")).over(Dimension.WEEKDAY);
    periods =
        new Segments<>(List.of(Granularity.values()), each -> words.text(key(each)), this::choose)
            .small();
    place();
    connect();
    showControls();
  }

  private static String key(Granularity granularity) {
    return "dimension." + granularity.name().toLowerCase(Locale.ROOT);
  }

  private void place() {
    page.getStyleClass().add("ts-cards");
    Layouts.place(page, line.node(), 0, 0, 3);
    Layouts.place(page, monthsAndYears.node(), 0, 1, 1);
    Layouts.place(page, calendar.node(), 1, 1, 1);
    Layouts.place(page, weekdays.node(), 2, 1, 1);
  }

  private void connect() {
    line.whenEmpty(words.text("trends.short"), words.text("trends.short.text"))
        .answering(model.line());
    line.canvas().setOnBrush(this::brushed);
    // A month without data yet has the key of its row, the year.
    monthsAndYears
        .pickable(mark -> !mark.key().equals(mark.part()))
        .answering(model.monthsAndYears());
    calendar.answering(model.calendar());
    weekdays.answering(model.weekdays());
    model.emptiness().onAnswer(this::showEmptiness);
  }

  @Override
  public Node node() {
    return page;
  }

  @Override
  public void refresh(TabState now) {
    cards().forEach(card -> card.showSelection(now.filter().filter()));
    model.refresh(now);
  }

  private List<ChartCard> cards() {
    return List.of(line, monthsAndYears, calendar, weekdays);
  }

  private void choose(Granularity granularity) {
    model.choose(granularity);
    showControls();
  }

  private void average(Integer window) {
    model.average(window);
    showControls();
  }

  /** The average's buttons depend on the periods: seven days, four weeks. */
  private void showControls() {
    line.over(model.granularity().dimension());
    periods.show(model.granularity());
    if (model.windows().size() == 1) {
      line.controls(periods);
      return;
    }
    Segments<Integer> average =
        new Segments<>(model.windows(), this::windowName, this::average).small();
    average.show(model.window());
    line.controls(periods, average);
  }

  private String windowName(Integer window) {
    if (window == TrendsViewModel.NO_AVERAGE) {
      return words.text("trends.average.off");
    }
    String count = context.formats().count(window);
    boolean first = window.equals(model.windows().get(0));
    return first ? words.text("trends.average", count) : count;
  }

  private void brushed(ChartBrush brush) {
    Dimension dimension = model.granularity().dimension();
    Period first = Calendars.period(dimension, brush.first().key());
    Period last = Calendars.period(dimension, brush.last().key());
    context.filter().during(new Period(first.from(), last.until()));
  }

  private void showEmptiness(Answer<Optional<Emptiness>> answer) {
    answer
        .known()
        .ifPresent(
            found -> {
              Optional<CardState.Message> message = found.map(messages::empty);
              cards().forEach(card -> card.showMessage(message));
            });
  }
}
