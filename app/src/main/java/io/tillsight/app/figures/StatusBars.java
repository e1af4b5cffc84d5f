package io.tillsight.app.figures;

import io.tillsight.app.chart.RankedBars;
import io.tillsight.app.chart.RankedBars.Bar;
import io.tillsight.app.chart.Subject;
import io.tillsight.app.chart.Words;
import io.tillsight.core.analysis.StatusAnalysis;
import io.tillsight.core.cube.Dimension;
import java.util.List;

/** Orders by status, the cancelled ones too, as the file words it. */
final class StatusBars {
  private final Scope scope;
  private final StatusAnalysis.Result result;
  private final boolean worded;

  StatusBars(Scope scope, StatusAnalysis.Result result) {
    this.scope = scope;
    this.result = result;
    worded = result.rows().stream().anyMatch(row -> !row.text().isEmpty());
  }

  Figure<RankedBars> figure() {
    Sentences sentences = new Sentences(scope);
    Words words =
        new Words(
            scope.names().name(Dimension.STATUS),
            scope.words().text("figure.key.orders"),
            "",
            "",
            "",
            "",
            scope.words().text("figure.share"));
    Subject subject =
        new Subject(
            scope.words().text("figure.status"),
            words,
            new Indexes(scope.words(), scope.formats()),
            true);
    List<Bar> bars = result.rows().stream().map(this::bar).toList();
    String total =
        scope
            .words()
            .plural("figure.status.total", result.orders(), scope.formats().count(result.orders()));
    return Figure.of(
        sentences.caption(sentences.period(Spans.covered(scope)), total),
        RankedBars.of(subject, bars));
  }

  private Bar bar(StatusAnalysis.Row row) {
    String status = scope.names().of(Dimension.STATUS, row.status().name());
    String name = row.text().isEmpty() ? status : row.text();
    String key = worded ? row.text() : row.status().name();
    double share = result.orders() == 0 ? Double.NaN : (double) row.orders() / result.orders();
    return Bar.of(key, name, row.orders(), Double.NaN).withShare(share);
  }
}
