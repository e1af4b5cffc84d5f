package io.tillsight.app.figures;

import io.tillsight.app.chart.IndexBars;
import io.tillsight.app.chart.Interval;
import io.tillsight.app.chart.Subject;
import io.tillsight.app.chart.Words;
import io.tillsight.core.analysis.SeasonAnalysis;
import io.tillsight.core.cube.Dimension;
import java.util.List;
import java.util.stream.Collectors;

/** The weekly pattern as an index with intervals, and which weekdays surely differ. */
final class WeekdayBars {
  private static final double PERCENT = 100;

  private final Scope scope;
  private final Sentences sentences;

  WeekdayBars(Scope scope) {
    this.scope = scope;
    sentences = new Sentences(scope);
  }

  Figure<IndexBars> figure(SeasonAnalysis.Result result) {
    Words words =
        new Words(
            scope.names().name(Dimension.WEEKDAY),
            scope.words().text("figure.weekday.index"),
            "",
            "",
            "",
            "",
            "");
    Subject subject =
        new Subject(
            scope.words().text("figure.weekday"),
            words,
            new Indexes(scope.words(), scope.formats()),
            true);
    IndexBars chart =
        new IndexBars(
            subject,
            result.weekdays().stream().map(this::bar).toList(),
            PERCENT,
            scope.words().text("figure.weekday.average"),
            scope.words().text("figure.weekday.interval"),
            "");
    return Figure.of(
            sentences.caption(
                scope.words().text("figure.weekday.unit"), sentences.period(result.covered())),
            chart)
        .note(note(result));
  }

  private IndexBars.Bar bar(SeasonAnalysis.Weekday weekday) {
    String key = String.valueOf(weekday.weekday().getValue());
    return new IndexBars.Bar(
        key,
        scope.names().of(Dimension.WEEKDAY, key),
        PERCENT * weekday.index(),
        new Interval(PERCENT * weekday.low(), PERCENT * weekday.high()));
  }

  /** A weekday surely differs when its interval does not hold the average day. */
  private String note(SeasonAnalysis.Result result) {
    List<SeasonAnalysis.Weekday> sure =
        result.weekdays().stream().filter(day -> day.low() > 1 || day.high() < 1).toList();
    long dates =
        result.weekdays().stream().mapToLong(SeasonAnalysis.Weekday::dates).min().orElse(0);
    String weeks = scope.formats().count(dates);
    if (result.weekdays().isEmpty()) {
      return "";
    }
    return sure.isEmpty()
        ? scope.words().plural("figure.weekday.unsure", dates, weeks)
        : scope.words().plural("figure.weekday.sure", dates, names(sure), weeks);
  }

  private String names(List<SeasonAnalysis.Weekday> sure) {
    return sure.stream()
        .map(day -> scope.formats().weekday(day.weekday().getValue()))
        .collect(Collectors.joining(", "));
  }
}
