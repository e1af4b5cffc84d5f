package io.tillsight.app.chart.layout;

import io.tillsight.app.chart.Bridge;
import io.tillsight.app.chart.Bridge.Step;
import io.tillsight.app.chart.Subject;
import io.tillsight.app.chart.draw.Box;
import io.tillsight.app.chart.draw.Detail;
import io.tillsight.app.chart.draw.Mark;
import io.tillsight.app.chart.draw.TextStyle;
import io.tillsight.app.chart.draw.Token;
import io.tillsight.app.chart.draw.Tone;
import java.util.ArrayList;
import java.util.List;

/** Steps from an old total, which is written and not drawn, to a new one. */
final class BridgeLayout {
  private static final double TALLEST_ROW = 44;

  private final Bridge chart;
  private final Subject subject;
  private final Sketch sketch;
  private final NameColumn names;
  private final double pitch;
  private final double thickness;
  private final Scale scale;

  BridgeLayout(Bridge chart, Sketch sketch) {
    this.chart = chart;
    this.subject = chart.subject();
    this.sketch = sketch;
    List<String> all = new ArrayList<>();
    all.add(chart.startName());
    all.add(chart.endName());
    chart.steps().forEach(step -> all.add(step.name()));
    names = new NameColumn(sketch, all);
    pitch = Math.min(TALLEST_ROW, sketch.height() / (chart.steps().size() + 2));
    thickness = Math.round(Math.max(3, Math.min(16, pitch * 0.55)));
    scale = scale();
  }

  private Scale scale() {
    double low = 0;
    double high = 0;
    double sum = 0;
    for (Step step : chart.steps()) {
      sum += step.value();
      low = Math.min(low, sum);
      high = Math.max(high, sum);
    }
    double room = labelRoom();
    double start = names.width() + (low < 0 ? room : 0);
    double end = Math.max(start + 8, sketch.width() - Math.max(room, endRoom(sum, low, high)));
    return new Scale(low, Math.max(high, low + 1e-9), start, end);
  }

  void draw() {
    if (pitch < 8) {
      return;
    }
    TextStyle style = TextStyle.caption(sketch.ink(Token.TEXT2));
    double y = Sketch.baseline(pitch / 2, style);
    sketch.text(0, y, Fit.words(sketch, chart.startName(), style, names.width() - 8), style);
    sketch.text(scale.at(0) + 8, y, subject.labels().mark(chart.start()), style.medium());
    double sum = 0;
    for (int i = 0; i < chart.steps().size(); i++) {
      Step step = chart.steps().get(i);
      step(step, sum, (i + 1.5) * pitch);
      sum += step.value();
      double centre = (i + 1.5) * pitch;
      sketch.down(
          scale.at(sum), centre + thickness / 2, centre + pitch - thickness / 2, Token.AXIS);
    }
    end((chart.steps().size() + 1.5) * pitch);
    sketch.down(scale.at(0) - 0.5, pitch * 0.2, (chart.steps().size() + 2) * pitch, Token.AXIS);
  }

  private void step(Step step, double from, double centre) {
    double to = from + step.value();
    names.name(step.key(), step.name(), centre, false);
    Box box =
        Box.between(
            scale.at(from),
            Math.round(centre - thickness / 2),
            scale.at(to),
            Math.round(centre - thickness / 2) + thickness);
    Tone tone = Details.tone(subject, step.value());
    sketch.bar(box, sketch.ink(tone.token(), step.key()));
    TextStyle style = TextStyle.caption(sketch.textInk(tone.token(), step.key())).medium();
    String text = subject.labels().difference(step.value());
    sketch.text(box.right() + 6, Sketch.baseline(centre, style), text, style);
    sketch.mark(
        new Mark(
            step.key(),
            "",
            step.name(),
            List.of(
                new Detail(subject.words().actual(), subject.labels().exact(step.value()), tone)),
            new Box(0, centre - pitch / 2, sketch.width(), pitch).rounded(4),
            Mark.Emphasis.TINT));
  }

  private void end(double centre) {
    sketch.across(0, sketch.width(), centre - pitch / 2, Token.AXIS);
    names.name("", chart.endName(), centre, true);
    double difference = chart.end() - chart.start();
    Box box =
        Box.between(
            scale.at(0),
            Math.round(centre - thickness / 2),
            scale.at(difference),
            Math.round(centre - thickness / 2) + thickness);
    sketch.bar(box, sketch.ink(Token.ACTUAL));
    TextStyle style = TextStyle.caption(sketch.ink(Token.TEXT)).semiBold();
    String whole = endText();
    double room = sketch.width() - box.right() - 6;
    String text =
        sketch.textWidth(whole, style) <= room ? whole : subject.labels().mark(chart.end());
    sketch.text(box.right() + 6, Sketch.baseline(centre, style), text, style);
  }

  private String endText() {
    return subject.labels().difference(chart.end() - chart.start())
        + "  →  "
        + subject.labels().mark(chart.end());
  }

  private double labelRoom() {
    TextStyle style = TextStyle.caption(sketch.ink(Token.TEXT)).medium();
    return 8
        + chart.steps().stream()
            .mapToDouble(step -> sketch.textWidth(subject.labels().difference(step.value()), style))
            .max()
            .orElse(0);
  }

  /** The room right of the longest bar that the last row's words need. */
  private double endRoom(double sum, double low, double high) {
    TextStyle style = TextStyle.caption(sketch.ink(Token.TEXT)).semiBold();
    double text = sketch.textWidth(endText(), style) + 8;
    double bars = sketch.width() - names.width();
    double share = high - low <= 0 ? 1 : (Math.max(0, sum) - low) / (high - low);
    return Math.min(text, Math.max(0, (text - bars * (1 - share)) / Math.max(share, 0.05)));
  }
}
