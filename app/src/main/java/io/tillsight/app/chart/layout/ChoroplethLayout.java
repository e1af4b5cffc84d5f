package io.tillsight.app.chart.layout;

import io.tillsight.app.chart.Choropleth;
import io.tillsight.app.chart.Choropleth.Region;
import io.tillsight.app.chart.Subject;
import io.tillsight.app.chart.draw.Box;
import io.tillsight.app.chart.draw.Ink;
import io.tillsight.app.chart.draw.Mark;
import io.tillsight.app.chart.draw.Outline;
import io.tillsight.app.chart.draw.Points;
import io.tillsight.app.chart.draw.Stroke;
import io.tillsight.app.chart.draw.TextStyle;
import io.tillsight.app.chart.draw.Token;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.DoubleFunction;
import java.util.stream.Collectors;

/** A map with its legend; France with boxes for what lies overseas. */
final class ChoroplethLayout {
  private static final double LEAST_FOR_LEGEND = 380;
  private static final double TINY = 4;

  /** Nobody buys there, and it would take a tenth of the picture. */
  private static final Set<String> NOT_DRAWN = Set.of("AQ");

  private static final double WHOLE = 0.5;
  private static final double MARGIN = 0.12;

  private final Choropleth chart;
  private final Subject subject;
  private final Sketch sketch;
  private final Map<String, Region> known;

  ChoroplethLayout(Choropleth chart, Sketch sketch) {
    this.chart = chart;
    this.subject = chart.subject();
    this.sketch = sketch;
    known =
        chart.regions().stream()
            .filter(region -> !Double.isNaN(region.value()))
            .collect(
                Collectors.toMap(
                    Region::code, region -> region, (one, other) -> one, LinkedHashMap::new));
  }

  static void prepare(Choropleth.Map map) {
    switch (map) {
      case FRANCE -> GeoMap.france();
      case WORLD -> GeoMap.world();
    }
  }

  void draw() {
    if (sketch.width() < 40 || sketch.height() < 40) {
      return;
    }
    if (chart.map() == Choropleth.Map.FRANCE) {
      france();
    } else {
      world();
    }
  }

  private void france() {
    Map<String, GeoMap.Shape> shapes = GeoMap.france().shapes();
    OverseasBoxes overseas = new OverseasBoxes(sketch, this::region, this::text);
    Map<String, GeoMap.Shape> main = new LinkedHashMap<>(shapes);
    main.keySet().removeAll(OverseasBoxes.CODES);
    Box legend = legend();
    Box room = overseas.remaining();
    Box plane = bounds(main.values().stream().map(GeoMap.Shape::outline).toList());
    double wide = Math.min(room.width(), room.height() * plane.width() / plane.height());
    double left = room.x() + (room.width() - wide) / 2;
    double start = left < legend.right() + 8 ? legend.right() + 8 : room.x();
    MapView view =
        MapView.fitting(
            plane, new Box(start, room.y(), Math.max(40, room.right() - start), room.height()));
    main.forEach((code, shape) -> region(code, shape, view, true));
    overseas.draw(shapes, known);
  }

  private void world() {
    Map<String, GeoMap.Shape> shapes = new LinkedHashMap<>(GeoMap.world().shapes());
    shapes.keySet().removeAll(NOT_DRAWN);
    Box legend = measureLegend();
    Box all = bounds(shapes.values().stream().map(GeoMap.Shape::outline).toList());
    Box frame = new Box(0, 0, sketch.width(), sketch.height());
    boolean beside = sketch.width() >= 2.4 * sketch.height();
    Box room =
        beside && legend.width() > 0
            ? new Box(legend.right() + 12, 0, frame.width() - legend.right() - 12, frame.height())
            : frame;
    MapView view = MapView.fitting(focus(shapes, all, room), room.inset(2));
    Map<String, GeoMap.Shape> unknown = new LinkedHashMap<>(shapes);
    unknown.keySet().removeAll(known.keySet());
    unknown.forEach((code, shape) -> region(code, shape, view, false));
    shapes.keySet().retainAll(known.keySet());
    shapes.forEach((code, shape) -> region(code, shape, view, true));
    if (legend.width() > 0) {
      sketch.fill(legend.inset(-6), sketch.ink(Token.SURFACE));
      legend();
    }
  }

  private Box measureLegend() {
    return new ChoroplethLayout(chart, new Sketch(sketch.frame())).legend();
  }

  /**
   * The countries with values and some room around them; the whole world when they fill half of it.
   */
  private Box focus(Map<String, GeoMap.Shape> shapes, Box all, Box room) {
    List<Outline> used =
        known.keySet().stream()
            .filter(shapes::containsKey)
            .map(code -> Outline.of(shapes.get(code).largest()))
            .toList();
    if (used.isEmpty()) {
      return all;
    }
    Box box = bounds(used);
    boolean wide = box.width() > WHOLE * all.width() || box.height() > WHOLE * all.height();
    return wide
        ? all
        : box.inset(-MARGIN * Math.max(box.width(), box.height() * room.width() / room.height()));
  }

  /** One region of the main map. */
  private void region(String code, GeoMap.Shape shape, MapView view, boolean labelled) {
    Outline outline = view.place(shape.outline());
    Box bounds = outline.rings().isEmpty() ? null : outline.bounds();
    Region region = known.get(code);
    if (bounds == null || bounds.width() < TINY && bounds.height() < TINY) {
      if (region != null) {
        tiny(region, shape, view);
      }
      return;
    }
    Box frame = new Box(0, 0, sketch.width(), sketch.height());
    if (!bounds.meets(frame)) {
      return;
    }
    region(region, outline, 1);
    if (region != null && labelled) {
      label(region, view.place(Outline.of(shape.largest())));
    }
  }

  /** Fills a region and marks it; without a value it is hatched. */
  private void region(Region region, Outline outline, double border) {
    Outline frame = new Box(0, 0, sketch.width(), sketch.height()).rounded(0);
    if (region == null) {
      hatched(outline, frame);
      border(outline, Stroke.solid(sketch.ink(Token.NO_DATA), border), frame);
      return;
    }
    Ink ink = sketch.forKey(sketch.ink(chart.shades().ink(shadeOf(region))), region.key());
    sketch.clip(frame, pen -> pen.polygon(outline, ink));
    border(outline, Stroke.solid(sketch.ink(Token.SURFACE), border), frame);
    mark(region, outline);
  }

  private void hatched(Outline outline, Outline frame) {
    Sketch part = new Sketch(sketch.frame());
    Hatch.noData(part, outline);
    sketch.clip(frame, pen -> part.picture().draw(pen));
  }

  private void border(Outline outline, Stroke stroke, Outline frame) {
    Sketch part = new Sketch(sketch.frame());
    part.border(outline, stroke);
    sketch.clip(frame, pen -> part.picture().draw(pen));
  }

  private void tiny(Region region, GeoMap.Shape shape, MapView view) {
    Box plane = shape.outline().bounds();
    double x = plane.centreX() * view.unit() + view.dx();
    double y = plane.centreY() * view.unit() + view.dy();
    Ink ink = sketch.forKey(sketch.ink(chart.shades().ink(shadeOf(region))), region.key());
    sketch.ringed(x, y, 4, ink, Stroke.solid(sketch.ink(Token.ACTUAL, region.key()), 1));
    mark(region, new Box(x - 6, y - 6, 12, 12).rounded(6));
  }

  private void mark(Region region, Outline outline) {
    sketch.mark(
        new Mark(
            region.key(),
            "",
            region.name(),
            new Details(subject)
                .exact(subject.words().actual(), region.value())
                .share(region.share())
                .change(region.change())
                .done(),
            outline,
            Mark.Emphasis.OUTLINE));
  }

  private void label(Region region, Outline largest) {
    if (largest.rings().isEmpty()) {
      return;
    }
    Points ring = largest.rings().get(0);
    Ink ink = sketch.forKey(sketch.ink(chart.shades().ink(shadeOf(region))), region.key());
    TextStyle style = TextStyle.body(sketch.frame().palette().textOn(ink)).semiBold().middle();
    String text = text(region);
    double width = sketch.textWidth(text, style);
    if (largest.bounds().width() < width) {
      return;
    }
    Inside place = Inside.of(ring);
    if (2 * place.distance() >= width + 2) {
      sketch.text(place.x(), Sketch.baseline(place.y(), style), text, style);
    }
  }

  private String text(Region region) {
    return chart.byChange()
        ? subject.labels().change(region.change())
        : subject.labels().mark(region.value());
  }

  private double shadeOf(Region region) {
    return chart.byChange() && !Double.isNaN(region.change()) ? region.change() : region.value();
  }

  private Box legend() {
    if (sketch.width() < LEAST_FOR_LEGEND) {
      return new Box(0, 0, 0, 0);
    }
    DoubleFunction<String> write =
        chart.byChange() ? subject.labels()::changePercent : subject.labels()::axis;
    double height = 20 + ShadeLegend.LINE * (chart.shades().steps().size() + 1);
    boolean low = chart.map() == Choropleth.Map.WORLD;
    double top = low ? sketch.height() - height : 0;
    if (top < 0 || height > sketch.height()) {
      return new Box(0, 0, 0, 0);
    }
    return new ShadeLegend(sketch, chart.shades())
        .column(4, top, chart.unit(), write, chart.noDataName());
  }

  private static Box bounds(List<Outline> outlines) {
    List<Points> rings = new ArrayList<>();
    outlines.forEach(outline -> rings.addAll(outline.rings()));
    return new Outline(rings).bounds();
  }
}
