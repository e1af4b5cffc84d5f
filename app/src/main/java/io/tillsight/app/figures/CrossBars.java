package io.tillsight.app.figures;

import io.tillsight.app.chart.StackedBars;
import io.tillsight.app.chart.Subject;
import io.tillsight.app.chart.Words;
import io.tillsight.core.analysis.CrossAnalysis;
import io.tillsight.core.cube.Dimension;
import io.tillsight.core.model.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The first keys of one dimension cut into the largest keys of another; the rest is Others. */
final class CrossBars {
  private static final int PARTS = 4;

  private final Scope scope;
  private final Sentences sentences;
  private final CrossAnalysis.Result cross;
  private boolean belowZero;

  CrossBars(Scope scope, CrossAnalysis.Result cross) {
    this.scope = scope;
    this.cross = cross;
    sentences = new Sentences(scope);
  }

  Figure<StackedBars> figure(boolean asShares) {
    List<CrossAnalysis.Line> first = first();
    List<StackedBars.Part> parts = new ArrayList<>();
    first.forEach(line -> parts.add(new StackedBars.Part(line.key(), name(line), false)));
    int others = cross.columns().size() - first.size();
    if (others > 0) {
      parts.add(new StackedBars.Part(Dimension.UNKNOWN, others(others), true));
    }
    List<StackedBars.Bar> bars = new ArrayList<>();
    for (CrossAnalysis.Line row : cross.rows()) {
      bars.add(bar(row, first, others > 0));
    }
    Amounts amounts =
        Amounts.of(scope, cross.rows().stream().mapToDouble(row -> Values.of(row.netSales())));
    Words words =
        new Words(
            scope.names().name(cross.rowDimension()),
            scope.words().text("figure.total"),
            "",
            "",
            "",
            "",
            scope.words().text("figure.share"));
    String title = title(bars.size());
    Figure<StackedBars> figure =
        Figure.of(
            sentences.caption(amounts.unit(), sentences.period(Spans.covered(scope))),
            new StackedBars(new Subject(title, words, amounts, true), parts, bars, asShares));
    return belowZero ? figure.note(scope.words().text("figure.cross.belowZero")) : figure;
  }

  private String title(int count) {
    String rows = cross.rowDimension().name().toLowerCase(Locale.ROOT);
    String columns = cross.columnDimension().name().toLowerCase(Locale.ROOT);
    String key = "figure.cross." + rows + "." + columns;
    return scope
        .words()
        .text(
            scope.words().has(key) ? key : "figure.cross",
            scope.formats().count(count),
            scope.names().name(cross.rowDimension()),
            scope.names().name(cross.columnDimension()));
  }

  /** The largest columns; lines that do not say have no colour of their own. */
  private List<CrossAnalysis.Line> first() {
    return cross.columns().stream()
        .filter(line -> !line.key().equals(Dimension.UNKNOWN))
        .limit(PARTS)
        .toList();
  }

  private String name(CrossAnalysis.Line line) {
    return scope.names().of(cross.columnDimension(), line.key());
  }

  private String others(int count) {
    return scope.words().plural("figure.others", count, scope.formats().count(count));
  }

  private StackedBars.Bar bar(
      CrossAnalysis.Line row, List<CrossAnalysis.Line> first, boolean others) {
    List<Double> values = new ArrayList<>();
    Money rest = row.netSales();
    for (CrossAnalysis.Line column : first) {
      Money value = cross.cell(row, column).netSales();
      rest = rest.minus(value);
      values.add(notNegative(value));
    }
    if (others) {
      values.add(notNegative(rest));
    }
    return new StackedBars.Bar(
        row.key(), scope.names().of(cross.rowDimension(), row.key()), values);
  }

  /** More returns than sales cannot be a part of a bar. */
  private double notNegative(Money value) {
    belowZero |= value.signum() < 0;
    return Math.max(0, Values.of(value));
  }
}
