package io.tillsight.app.figures;

import io.tillsight.app.chart.draw.Tone;
import io.tillsight.app.words.Formats;
import io.tillsight.app.words.Words;
import io.tillsight.core.analysis.Figures;
import io.tillsight.core.analysis.KpiAnalysis;
import io.tillsight.core.model.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Turns the key figures into cards; a figure that the data cannot give has no card. */
final class KeyFigures {
  private static final int RATE_PLACES = 8;
  private static final double WHOLE_FROM = 100;

  private final Words words;
  private final Formats formats;
  private final KpiAnalysis.Result result;
  private final RecentWeeks weeks;

  KeyFigures(Scope scope, KpiAnalysis.Result result) {
    words = scope.words();
    formats = scope.formats();
    this.result = result;
    weeks = RecentWeeks.of(scope, result.covered());
  }

  List<KeyFigure> cards() {
    List<KeyFigure> cards = new ArrayList<>();
    for (KeyFigure.Kind kind : KeyFigure.Kind.values()) {
      if (isKnown(kind)) {
        cards.add(card(kind));
      }
    }
    return cards;
  }

  private boolean isKnown(KeyFigure.Kind kind) {
    Figures figures = result.figures();
    return switch (kind) {
      case AVERAGE_ORDER -> figures.orders() > 0;
      case CUSTOMERS -> figures.customers() > 0;
      case MARGIN -> figures.marginRate(RATE_PLACES) != null;
      case RETURNS -> figures.returnedSales().signum() != 0;
      default -> true;
    };
  }

  private KeyFigure card(KeyFigure.Kind kind) {
    Figures figures = result.figures();
    double now = result.current().map(found -> judged(kind, found)).orElse(Double.NaN);
    double base = result.base().map(found -> judged(kind, found)).orElse(Double.NaN);
    boolean rate = kind == KeyFigure.Kind.MARGIN || kind == KeyFigure.Kind.RETURNS;
    boolean comparable = Double.isFinite(now) && (rate ? Double.isFinite(base) : base > 0);
    double change = rate ? now - base : now / base - 1;
    String written = rate ? formats.points(change) : formats.percentChange(change);
    // What is written as zero is no rise and no fall.
    int direction =
        comparable && written.chars().anyMatch(c -> c >= '1' && c <= '9')
            ? (int) Math.signum(change)
            : 0;
    return new KeyFigure(
        kind,
        label(kind),
        shown(kind, figures, true),
        shown(kind, figures, false),
        comparable ? written : "",
        comparable ? before(kind) : "",
        direction,
        tone(kind, direction),
        note(kind),
        weeks.of(kind),
        weeks.yearBefore(kind));
  }

  private String label(KeyFigure.Kind kind) {
    if (kind == KeyFigure.Kind.ORDERS && result.figures().countsSales()) {
      return words.text("figure.key.sales");
    }
    return words.text("figure.key." + kind.name().toLowerCase(Locale.ROOT));
  }

  /** The number whose change is judged; of returns it is their share of gross sales. */
  private static double judged(KeyFigure.Kind kind, Figures figures) {
    return switch (kind) {
      case NET_SALES -> figures.netSales().scaled();
      case ORDERS -> figures.orders();
      case AVERAGE_ORDER ->
          figures.orders() == 0
              ? Double.NaN
              : (double) figures.netSales().scaled() / figures.orders();
      case UNITS -> figures.units().scaled();
      case CUSTOMERS -> figures.customers();
      case MARGIN ->
          figures.marginRate(RATE_PLACES) == null
              ? Double.NaN
              : figures.marginRate(RATE_PLACES).doubleValue();
      case RETURNS ->
          figures.grossSales().signum() <= 0
              ? Double.NaN
              : (double) figures.returnedSales().scaled() / figures.grossSales().scaled();
    };
  }

  private String shown(KeyFigure.Kind kind, Figures figures, boolean brief) {
    return switch (kind) {
      case NET_SALES -> money(figures.netSales(), brief);
      case RETURNS -> money(figures.returnedSales(), brief);
      case AVERAGE_ORDER -> formats.moneyExact(Money.of(figures.averageOrderValue(4)));
      case ORDERS -> formats.count(figures.orders());
      case CUSTOMERS -> formats.count(figures.customers());
      case UNITS -> {
        double units = figures.units().decimal().doubleValue();
        boolean whole = brief && Math.abs(units) >= WHOLE_FROM;
        yield whole ? formats.number(units, 0) : formats.quantity(figures.units());
      }
      case MARGIN -> formats.percent(judged(kind, figures));
    };
  }

  private String money(Money amount, boolean brief) {
    return brief ? formats.moneyCard(amount) : formats.moneyExact(amount);
  }

  /** Names both sides where the card's own value is over more than the compared period. */
  private String before(KeyFigure.Kind kind) {
    Figures base = result.base().orElseThrow();
    boolean same = result.comparison().orElseThrow().current().equals(result.covered());
    String then = comparedWith(kind, base);
    return same
        ? words.text("figure.versus", then)
        : words.text(
            "figure.versus.both", comparedWith(kind, result.current().orElseThrow()), then);
  }

  private String comparedWith(KeyFigure.Kind kind, Figures figures) {
    return kind == KeyFigure.Kind.RETURNS
        ? formats.percent(judged(kind, figures))
        : shown(kind, figures, true);
  }

  private String note(KeyFigure.Kind kind) {
    return switch (kind) {
      case CUSTOMERS -> words.text("figure.key.customers.note");
      case RETURNS ->
          words.text(
              "figure.key.returns.note",
              formats.percent(judged(KeyFigure.Kind.RETURNS, result.figures())));
      default -> "";
    };
  }

  private static Tone tone(KeyFigure.Kind kind, int direction) {
    if (direction == 0) {
      return Tone.PLAIN;
    }
    boolean better = kind == KeyFigure.Kind.RETURNS ? direction < 0 : direction > 0;
    return better ? Tone.GOOD : Tone.BAD;
  }
}
