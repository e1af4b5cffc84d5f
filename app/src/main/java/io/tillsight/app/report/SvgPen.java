package io.tillsight.app.report;

import io.tillsight.app.chart.draw.Box;
import io.tillsight.app.chart.draw.Ink;
import io.tillsight.app.chart.draw.Outline;
import io.tillsight.app.chart.draw.Pen;
import io.tillsight.app.chart.draw.Points;
import io.tillsight.app.chart.draw.Stroke;
import io.tillsight.app.chart.draw.TextStyle;
import io.tillsight.app.chart.draw.Weight;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;

/** Writes SVG 1.1 elements; remembers which characters it used of each weight. */
final class SvgPen implements Pen {
  private final StringBuilder svg = new StringBuilder();
  private final Map<Weight, TreeSet<Integer>> used = new EnumMap<>(Weight.class);
  private int clips;

  String elements() {
    return svg.toString();
  }

  Map<Weight, TreeSet<Integer>> used() {
    return used;
  }

  @Override
  public void fill(Box box, Ink ink) {
    rectangle(box).append(fillOf(ink)).append("/>\n");
  }

  @Override
  public void outline(Box box, Stroke stroke) {
    rectangle(box).append(" fill=\"none\"").append(strokeOf(stroke)).append("/>\n");
  }

  @Override
  public void line(double x1, double y1, double x2, double y2, Stroke stroke) {
    svg.append("<path d=\"M").append(point(x1, y1)).append('L').append(point(x2, y2)).append('"');
    svg.append(strokeOf(stroke)).append("/>\n");
  }

  @Override
  public void polyline(Points points, Stroke stroke) {
    svg.append("<path d=\"").append(path(points)).append("\" fill=\"none\"");
    svg.append(" stroke-linejoin=\"round\"").append(strokeOf(stroke)).append("/>\n");
  }

  @Override
  public void polygon(Outline outline, Ink ink) {
    svg.append("<path d=\"").append(path(outline)).append("\" fill-rule=\"evenodd\"");
    svg.append(fillOf(ink)).append("/>\n");
  }

  @Override
  public void dot(double x, double y, double radius, Ink ink) {
    svg.append("<circle cx=\"").append(SvgNumber.of(x)).append("\" cy=\"");
    svg.append(SvgNumber.of(y)).append("\" r=\"").append(SvgNumber.of(radius)).append('"');
    svg.append(fillOf(ink)).append("/>\n");
  }

  @Override
  public void text(double x, double baseline, String text, TextStyle style) {
    open(x, baseline, style);
    svg.append(fillOf(style.ink())).append('>').append(escaped(text)).append("</text>\n");
    remember(text, style.weight());
  }

  /** The halo is an element of its own, hidden from readers, for programs without paint-order. */
  @Override
  public void textWithHalo(double x, double baseline, String text, TextStyle style, Stroke halo) {
    open(x, baseline, style);
    svg.append(" fill=\"none\" stroke-linejoin=\"round\" aria-hidden=\"true\"");
    svg.append(strokeOf(halo)).append('>').append(escaped(text)).append("</text>\n");
    text(x, baseline, text, style);
  }

  @Override
  public void clip(Outline outline, Consumer<Pen> drawing) {
    String id = "c" + ++clips;
    svg.append("<clipPath id=\"").append(id).append("\"><path clip-rule=\"evenodd\" d=\"");
    svg.append(path(outline)).append("\"/></clipPath>\n<g clip-path=\"url(#").append(id);
    svg.append(")\">\n");
    drawing.accept(this);
    svg.append("</g>\n");
  }

  static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  private void remember(String text, Weight weight) {
    TreeSet<Integer> characters = used.computeIfAbsent(weight, any -> new TreeSet<>());
    text.codePoints().forEach(characters::add);
  }

  private void open(double x, double baseline, TextStyle style) {
    svg.append("<text x=\"").append(SvgNumber.of(x)).append("\" y=\"");
    svg.append(SvgNumber.of(baseline)).append("\" font-size=\"");
    svg.append(SvgNumber.of(style.size())).append('"');
    switch (style.weight()) {
      case REGULAR -> {}
      case MEDIUM -> svg.append(" font-weight=\"500\"");
      case SEMI_BOLD -> svg.append(" font-weight=\"600\"");
    }
    switch (style.anchor()) {
      case START -> {}
      case MIDDLE -> svg.append(" text-anchor=\"middle\"");
      case END -> svg.append(" text-anchor=\"end\"");
    }
  }

  private StringBuilder rectangle(Box box) {
    svg.append("<rect x=\"").append(SvgNumber.of(box.x())).append("\" y=\"");
    svg.append(SvgNumber.of(box.y())).append("\" width=\"").append(SvgNumber.of(box.width()));
    return svg.append("\" height=\"").append(SvgNumber.of(box.height())).append('"');
  }

  private static String fillOf(Ink ink) {
    String fill = " fill=\"" + ink.hex() + "\"";
    return ink.opacity() < 1
        ? fill + " fill-opacity=\"" + SvgNumber.of(ink.opacity()) + "\""
        : fill;
  }

  private static String strokeOf(Stroke stroke) {
    StringBuilder text = new StringBuilder(" stroke=\"").append(stroke.ink().hex());
    text.append("\" stroke-width=\"").append(SvgNumber.of(stroke.width())).append('"');
    if (stroke.ink().opacity() < 1) {
      text.append(" stroke-opacity=\"").append(SvgNumber.of(stroke.ink().opacity())).append('"');
    }
    if (!stroke.dash().isEmpty()) {
      text.append(" stroke-dasharray=\"");
      stroke.dash().forEach(length -> text.append(SvgNumber.of(length)).append(' '));
      text.setCharAt(text.length() - 1, '"');
    }
    return text.toString();
  }

  private static String path(Outline outline) {
    StringBuilder path = new StringBuilder();
    outline.rings().forEach(ring -> path.append(path(ring)).append('Z'));
    return path.toString();
  }

  private static String path(Points points) {
    StringBuilder path = new StringBuilder();
    for (int i = 0; i < points.size(); i++) {
      path.append(i == 0 ? 'M' : 'L').append(point(points.x(i), points.y(i)));
    }
    return path.toString();
  }

  private static String point(double x, double y) {
    return SvgNumber.of(x) + " " + SvgNumber.of(y);
  }
}
