package io.tillsight.app.ui.kit;

import io.tillsight.app.chart.draw.Box;
import io.tillsight.app.chart.draw.Ink;
import io.tillsight.app.chart.draw.Mark;
import io.tillsight.app.chart.draw.Outline;
import io.tillsight.app.chart.draw.Palette;
import io.tillsight.app.chart.draw.Pen;
import io.tillsight.app.chart.draw.Picture;
import io.tillsight.app.chart.draw.Points;
import io.tillsight.app.chart.draw.Stroke;
import io.tillsight.app.chart.draw.TextStyle;
import io.tillsight.app.chart.draw.Token;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;

/**
 * Three canvases: tints below, the picture, rings above. Pointing redraws the cheap ones only; a
 * dense picture is drawn once.
 */
final class ChartLayers {
  private static final double RING = 2;

  private final ScreenFonts fonts = new ScreenFonts();
  private final Canvas below = layer();
  private final Canvas middle = layer();
  private final Canvas above = layer();

  List<Node> nodes() {
    return List.of(below, middle, above);
  }

  /** Takes a new size; false when it is the old one. */
  boolean resize(double width, double height) {
    if (middle.getWidth() == width && middle.getHeight() == height) {
      return false;
    }
    for (Canvas canvas : List.of(below, middle, above)) {
      canvas.setWidth(width);
      canvas.setHeight(height);
    }
    return true;
  }

  void clear() {
    clear(below);
    clear(middle);
    clear(above);
  }

  void draw(Picture picture) {
    picture.draw(clear(middle));
  }

  void drawState(
      Picture picture,
      List<Mark> hovered,
      List<Mark> echoed,
      Optional<Mark> focused,
      Optional<ChartBrush> brush) {
    Pen tints = clear(below);
    Pen rings = clear(above);
    Palette palette = picture.frame().palette();
    echoed.forEach(mark -> emphasise(mark, palette, Token.ACCENT_SOFT, tints, rings));
    hovered.forEach(mark -> emphasise(mark, palette, Token.SUNKEN, tints, rings));
    brush.ifPresent(band -> brush(band, picture, tints, rings));
    focused.ifPresent(mark -> ring(rings, focusShape(mark, picture), palette.ink(Token.ACCENT)));
  }

  private static void emphasise(Mark mark, Palette palette, Token tint, Pen tints, Pen rings) {
    if (mark.emphasis() == Mark.Emphasis.TINT) {
      tints.polygon(mark.shape(), palette.ink(tint));
      if (palette.ink(tint).equals(palette.ink(Token.SURFACE))) {
        ring(rings, mark.shape(), palette.ink(Token.BORDER));
      }
    } else {
      ring(rings, mark.shape(), palette.ink(Token.ACCENT));
    }
  }

  /** Around the mark's shape; a rectangle stays inside the canvas. */
  private static Outline focusShape(Mark mark, Picture picture) {
    if (mark.emphasis() == Mark.Emphasis.OUTLINE) {
      return mark.shape();
    }
    Box canvas = new Box(0, 0, picture.frame().width(), picture.frame().height()).inset(RING / 2);
    Box bounds = mark.bounds();
    Box inside =
        Box.between(
            Math.max(bounds.x(), canvas.x()),
            Math.max(bounds.y(), canvas.y()),
            Math.min(bounds.right(), canvas.right()),
            Math.min(bounds.bottom(), canvas.bottom()));
    return inside.rounded(4);
  }

  private static void ring(Pen pen, Outline outline, Ink ink) {
    for (Points points : outline.rings()) {
      double[] closed = new double[2 * points.size() + 2];
      for (int i = 0; i <= points.size(); i++) {
        closed[2 * i] = points.x(i % points.size());
        closed[2 * i + 1] = points.y(i % points.size());
      }
      pen.polyline(Points.of(closed), Stroke.solid(ink, RING));
    }
  }

  private static void brush(ChartBrush brush, Picture picture, Pen tints, Pen rings) {
    Palette palette = picture.frame().palette();
    Box plot = picture.plot();
    double left = picture.frame().hair(brush.first().bounds().x());
    double right = picture.frame().hair(brush.last().bounds().right());
    tints.fill(
        new Box(left, plot.y(), right - left, plot.height()), palette.ink(Token.ACCENT_SOFT));
    Stroke edge = Stroke.solid(palette.ink(Token.ACCENT), 1);
    rings.line(left, plot.y(), left, plot.bottom(), edge);
    rings.line(right, plot.y(), right, plot.bottom(), edge);
    String names =
        brush.first().equals(brush.last())
            ? brush.first().name()
            : brush.first().name() + " – " + brush.last().name();
    rings.textWithHalo(
        Math.max(4, left + 4),
        plot.y() + 12,
        names,
        TextStyle.caption(palette.ink(Token.ACCENT)).medium(),
        Stroke.solid(palette.ink(Token.SURFACE), 4));
  }

  private Pen clear(Canvas canvas) {
    GraphicsContext graphics = canvas.getGraphicsContext2D();
    graphics.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
    return new CanvasPen(graphics, fonts);
  }

  private static Canvas layer() {
    Canvas canvas = new Canvas();
    canvas.setMouseTransparent(true);
    return canvas;
  }
}
