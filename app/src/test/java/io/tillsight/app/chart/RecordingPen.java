package io.tillsight.app.chart;

import io.tillsight.app.chart.draw.Anchor;
import io.tillsight.app.chart.draw.Box;
import io.tillsight.app.chart.draw.Ink;
import io.tillsight.app.chart.draw.Outline;
import io.tillsight.app.chart.draw.Pen;
import io.tillsight.app.chart.draw.Points;
import io.tillsight.app.chart.draw.Stroke;
import io.tillsight.app.chart.draw.TextMeasure;
import io.tillsight.app.chart.draw.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Remembers what was drawn. */
public final class RecordingPen implements Pen {
  /** A text and the room that it takes. */
  public record Written(String text, Box box, TextStyle style) {}

  /** A filled rectangle. */
  public record Filled(Box box, Ink ink) {}

  public final List<Written> texts = new ArrayList<>();
  public final List<Filled> fills = new ArrayList<>();
  public final List<Points> polylines = new ArrayList<>();
  public final List<Outline> polygons = new ArrayList<>();
  public final List<Points> dots = new ArrayList<>();
  public final List<String> calls = new ArrayList<>();

  public List<String> words() {
    return texts.stream().map(Written::text).toList();
  }

  /** Rectangles of a colour. */
  public List<Box> filledWith(Ink ink) {
    return fills.stream().filter(fill -> fill.ink().equals(ink)).map(Filled::box).toList();
  }

  @Override
  public void fill(Box box, Ink ink) {
    calls.add("fill " + box + ink);
    fills.add(new Filled(box, ink));
  }

  @Override
  public void outline(Box box, Stroke stroke) {
    calls.add("outline " + box + stroke);
  }

  @Override
  public void line(double x1, double y1, double x2, double y2, Stroke stroke) {
    calls.add("line " + x1 + " " + y1 + " " + x2 + " " + y2 + stroke);
  }

  @Override
  public void polyline(Points points, Stroke stroke) {
    calls.add("polyline " + points + stroke);
    polylines.add(points);
  }

  @Override
  public void polygon(Outline outline, Ink ink) {
    calls.add("polygon " + outline + ink);
    polygons.add(outline);
  }

  @Override
  public void dot(double x, double y, double radius, Ink ink) {
    calls.add("dot " + x + " " + y + " " + radius + ink);
    dots.add(Points.of(x, y));
  }

  @Override
  public void text(double x, double baseline, String text, TextStyle style) {
    calls.add("text " + x + " " + baseline + text + style);
    double width = TextMeasure.bundled().width(text, style);
    double left =
        style.anchor() == Anchor.START
            ? x
            : style.anchor() == Anchor.END ? x - width : x - width / 2;
    // From the height of a digit to a little below the baseline: what the eye takes for the text.
    Box box = new Box(left, baseline - style.size() * 0.74, width, style.size() * 0.8);
    texts.add(new Written(text, box, style));
  }

  @Override
  public void textWithHalo(double x, double baseline, String text, TextStyle style, Stroke halo) {
    text(x, baseline, text, style);
  }

  @Override
  public void clip(Outline outline, Consumer<Pen> drawing) {
    calls.add("clip " + outline);
    drawing.accept(this);
    calls.add("end");
  }
}
