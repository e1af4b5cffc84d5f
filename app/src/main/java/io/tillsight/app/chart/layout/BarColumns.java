package io.tillsight.app.chart.layout;

import io.tillsight.app.chart.RankedBars;
import io.tillsight.app.chart.RankedBars.Bar;
import io.tillsight.app.chart.Subject;
import io.tillsight.app.chart.draw.Box;
import io.tillsight.app.chart.draw.Ink;
import io.tillsight.app.chart.draw.Stroke;
import io.tillsight.app.chart.draw.TextStyle;
import io.tillsight.app.chart.draw.Token;
import io.tillsight.app.chart.draw.Weight;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;

/**
 * The columns of ranked bars from left to right: name, leading texts, bar with its value, share,
 * pins, trailing texts. Where it gets narrow the trailing texts go first, then pins, share and
 * leading texts; the name and the bar stay.
 */
final class BarColumns {
  private static final double GAP = BarWidths.GAP;
  private static final double NAME_SHARE = 0.38;
  private static final double NARROWEST_BAR = 64;
  private static final double UNIT = 300;
  private static final double PIN_REACH = 38;

  private final RankedBars chart;
  private final Subject subject;
  private final Sketch sketch;
  private final double size;
  private final Pins pins;
  private final BarWidths widths;
  private final double nameWidth;
  private final boolean withLeading;
  private final boolean withShare;
  private final boolean withPins;
  private final boolean withTrailing;
  private final double zero;
  private final double shareEnd;
  private final double pinUnit;
  private final Scale scale;

  BarColumns(RankedBars chart, Sketch sketch, double size) {
    this.chart = chart;
    this.subject = chart.subject();
    this.sketch = sketch;
    this.size = size;
    List<Bar> bars = chart.bars();
    pins = new Pins(sketch, subject.higherIsBetter(), bars.stream().map(Bar::change).toList());
    pinUnit = pins.largest() == 0 ? 0 : Math.min(UNIT, PIN_REACH / pins.largest());
    widths = new BarWidths(chart, sketch, size, this::pinLength);
    nameWidth = Math.min(NAME_SHARE * sketch.width(), widths.widest(chart.rows(), Bar::name)) + 10;
    double spare = sketch.width() - nameWidth - widths.valueRoom() - NARROWEST_BAR;
    withLeading = spare >= widths.leadingWidth() && !chart.leading().isEmpty();
    spare -= withLeading ? widths.leadingWidth() : 0;
    withShare = has(Bar::share) && spare >= widths.shareWidth();
    spare -= withShare ? widths.shareWidth() : 0;
    withPins = has(Bar::change) && spare >= widths.pinWidth();
    spare -= withPins ? widths.pinWidth() : 0;
    withTrailing = spare >= widths.trailingWidth() && !chart.trailing().isEmpty();
    double right = sketch.width() - (withTrailing ? widths.trailingWidth() : 0);
    zero = right - widths.pinRight();
    shareEnd = withPins ? right - widths.pinWidth() : right;
    double barEnd = shareEnd - (withShare ? widths.shareWidth() : 0) - widths.valueRoom();
    double start = nameWidth + (withLeading ? widths.leadingWidth() : 0);
    scale = barScale(start, Math.max(start + 8, barEnd));
  }

  private double pinLength(double change) {
    return Math.min(Math.abs(change), pins.largest()) * pinUnit;
  }

  /** Whether heads are needed above the columns. */
  static boolean headed(RankedBars chart) {
    return !chart.leading().isEmpty()
        || !chart.trailing().isEmpty()
        || chart.bars().stream().anyMatch(bar -> !Double.isNaN(bar.share()));
  }

  private Scale barScale(double start, double end) {
    double most = lengths().max().orElse(1);
    double least = Math.min(0, lengths().min().orElse(0));
    double inset = least < 0 ? widths.valueRoom() : 0;
    return new Scale(least, Math.max(most, least < 0 ? 0 : 1e-9), start + inset, end);
  }

  void heads(double baseline) {
    if (!headed(chart)) {
      return;
    }
    TextStyle style = TextStyle.caption(sketch.ink(Token.TEXT3));
    headOfBars(baseline, style);
    if (withShare) {
      sketch.text(shareEnd, baseline, subject.words().share(), style.end());
    }
    if (withPins) {
      double half = sketch.textWidth(subject.words().change(), style) / 2;
      sketch.text(
          Math.min(zero, sketch.width() - half),
          baseline,
          subject.words().change(),
          style.middle());
    }
    double end = nameWidth;
    for (int i = 0; withLeading && i < chart.leading().size(); i++) {
      end += widths.leadingColumn(i);
      sketch.text(end - GAP, baseline, chart.leading().get(i), style.end());
    }
    end = sketch.width();
    for (int i = chart.trailing().size() - 1; withTrailing && i >= 0; i--) {
      sketch.text(end, baseline, chart.trailing().get(i), style.end());
      end -= widths.trailingColumn(i);
    }
  }

  private void headOfBars(double baseline, TextStyle style) {
    String head = subject.words().actual();
    double room = (withShare ? shareEnd - widths.shareWidth() : shareEnd) - scale.start();
    if (sketch.textWidth(head, style) <= room) {
      sketch.text(scale.start(), baseline, head, style);
    }
  }

  void name(Bar bar, double centre, boolean total) {
    TextStyle style = body(sketch.textInk(bar.tone().token(), bar.key()));
    boolean strong =
        total
            || bar.kind() == RankedBars.Kind.ACCENT
            || sketch.frame().highlight().chooses(bar.key());
    style = strong ? style.semiBold() : style;
    String fitting = Fit.name(sketch, bar.name(), style, nameWidth - 10);
    sketch.text(0, Sketch.baseline(centre, style), fitting, style);
  }

  void texts(Bar bar, double centre, boolean total) {
    TextStyle style = body(sketch.textInk(total ? Token.TEXT : Token.TEXT2, bar.key())).end();
    style = total ? style.semiBold() : style;
    double end = nameWidth;
    for (int i = 0; withLeading && i < bar.leading().size(); i++) {
      end += widths.leadingColumn(i);
      sketch.text(end - GAP, Sketch.baseline(centre, style), bar.leading().get(i), style);
    }
    end = sketch.width();
    for (int i = bar.trailing().size() - 1; withTrailing && i >= 0; i--) {
      sketch.text(end, Sketch.baseline(centre, style), bar.trailing().get(i), style);
      end -= widths.trailingColumn(i);
    }
  }

  Box bar(double value, double top, double thickness) {
    return Box.between(scale.at(0), top, scale.at(value), top + thickness);
  }

  void value(Bar bar, double centre, boolean total) {
    if (Double.isNaN(bar.value())) {
      return;
    }
    TextStyle style =
        TextStyle.caption(sketch.textInk(Token.TEXT, bar.key()))
            .weight(
                total ? TextStyle.caption(sketch.ink(Token.TEXT)).semiBold().weight() : medium());
    String text = subject.labels().mark(bar.value());
    double y = Sketch.baseline(centre, style);
    if (total) {
      sketch.text(scale.at(0) + 6, y, text, style);
    } else if (bar.value() < 0) {
      write(scale.at(bar.value()) - 6, y, text, style.end());
    } else {
      double longest = Double.isNaN(bar.previous()) ? bar.value() : longer(bar);
      write(Math.max(scale.at(longest), scale.at(0) + 2) + 6, y, text, style);
    }
  }

  private static Weight medium() {
    return io.tillsight.app.chart.draw.Weight.MEDIUM;
  }

  /** Only a reference line can run through a value; a soft edge would show on a tinted row. */
  private void write(double x, double y, String text, TextStyle style) {
    if (chart.reference().isPresent()) {
      sketch.haloText(x, y, text, style);
    } else {
      sketch.text(x, y, text, style);
    }
  }

  private static double longer(Bar bar) {
    return Math.max(bar.value(), bar.previous());
  }

  void share(Bar bar, double centre, boolean total) {
    if (withShare && !Double.isNaN(bar.share())) {
      TextStyle style =
          TextStyle.caption(sketch.textInk(total ? Token.TEXT : Token.TEXT2, bar.key())).end();
      style = total ? style.semiBold() : style;
      sketch.text(
          shareEnd, Sketch.baseline(centre, style), subject.labels().share(bar.share()), style);
    }
  }

  void change(Bar bar, double centre, boolean total) {
    if (!withPins) {
      return;
    }
    if (Double.isNaN(bar.change())) {
      TextStyle style = TextStyle.caption(sketch.ink(Token.TEXT3));
      sketch.text(zero + 6, Sketch.baseline(centre, style), bar.changeNote(), style);
      return;
    }
    double head =
        total ? zero : pins.running(zero, centre, bar.change(), pinUnit, false, bar.key());
    TextStyle style =
        TextStyle.caption(sketch.textInk(pins.token(bar.change()), bar.key())).medium();
    style = total ? style.semiBold() : style;
    boolean right = bar.change() >= 0 || total;
    sketch.text(
        right ? head + 7 : head - 7,
        Sketch.baseline(centre, style),
        subject.labels().change(bar.change()),
        right ? style : style.end());
  }

  void axes(double top, double bottom) {
    sketch.down(scale.at(0) - 0.5, top, bottom, Token.AXIS);
    if (withPins) {
      sketch.down(zero, top, bottom, Token.AXIS);
    }
  }

  void reference(RankedBars.Reference reference, double top, double bottom) {
    double x = sketch.frame().hair(scale.at(reference.value()));
    Stroke stroke = Stroke.solid(sketch.ink(Token.ACCENT), 1.5).dashed(3, 3);
    sketch.line(x, top, x, bottom + 4, stroke);
    TextStyle style = TextStyle.caption(sketch.ink(Token.ACCENT)).medium();
    boolean fits = x + 6 + sketch.textWidth(reference.name(), style) <= sketch.width();
    sketch.text(fits ? x + 6 : x - 6, bottom + 13, reference.name(), fits ? style : style.end());
  }

  private TextStyle body(Ink ink) {
    TextStyle caption = TextStyle.caption(ink);
    return new TextStyle(size, caption.weight(), caption.anchor(), ink);
  }

  private boolean has(ToDoubleFunction<Bar> value) {
    return chart.bars().stream().anyMatch(bar -> !Double.isNaN(value.applyAsDouble(bar)));
  }

  private DoubleStream lengths() {
    return chart.bars().stream()
        .flatMapToDouble(bar -> DoubleStream.of(bar.value(), bar.previous()))
        .filter(value -> !Double.isNaN(value));
  }
}
