package io.tillsight.app.chart.layout;

import io.tillsight.app.chart.HeatMap;
import io.tillsight.app.chart.HeatMap.Cell;
import io.tillsight.app.chart.HeatMap.Row;
import io.tillsight.app.chart.HeatMap.State;
import io.tillsight.app.chart.Subject;
import io.tillsight.app.chart.draw.Anchor;
import io.tillsight.app.chart.draw.Box;
import io.tillsight.app.chart.draw.Ink;
import io.tillsight.app.chart.draw.Mark;
import io.tillsight.app.chart.draw.Stroke;
import io.tillsight.app.chart.draw.TextStyle;
import io.tillsight.app.chart.draw.Token;
import java.util.stream.DoubleStream;

/** A grid of shaded cells, each with its number where it fits. */
final class HeatMapLayout {
  private static final double HEAD = 18;
  private static final double NOTE = 20;
  private static final double TALLEST = 52;
  private static final double LEAST_CELL = 24;
  private static final double TALLEST_ZONED = 80;

  private final HeatMap chart;
  private final Subject subject;
  private final Sketch sketch;
  private final double left;
  private final double totalRoom;
  private final double width;
  private final double height;
  private final boolean numbered;
  private final boolean withLeading;

  HeatMapLayout(HeatMap chart, Sketch sketch) {
    this.chart = chart;
    this.subject = chart.subject();
    this.sketch = sketch;
    double cells = sketch.width() - nameRoom() - leadingRoom();
    withLeading = cells >= LEAST_CELL * chart.columns().size();
    left = nameRoom() + (withLeading ? leadingRoom() : 0);
    double wanted = hasTotals() ? 16 + widestTotal() : 0;
    totalRoom = sketch.width() - left - wanted >= 16 * chart.columns().size() ? wanted : 0;
    width = (sketch.width() - left - totalRoom) / Math.max(1, chart.columns().size());
    double below = (chart.changes().isEmpty() ? 0 : 24) + (chart.note().isEmpty() ? 0 : NOTE);
    height =
        Math.min(
            zoned() ? TALLEST_ZONED : TALLEST,
            (sketch.height() - HEAD - below) / Math.max(1, chart.rows().size()));
    numbered = height >= 14 && widestNumber() + (zoned() ? 16 : 6) <= width;
  }

  void draw() {
    if (chart.rows().isEmpty() || width < 2 || height < 2) {
      return;
    }
    heads();
    for (int row = 0; row < chart.rows().size(); row++) {
      row(row);
    }
    new HeatZones(chart, sketch, this::cellBox).draw();
    changes();
    TextStyle style = TextStyle.caption(sketch.ink(Token.TEXT3));
    String note = Fit.words(sketch, chart.note(), style, sketch.width());
    sketch.text(0, sketch.height() - 4, note, style);
  }

  private void heads() {
    TextStyle style = TextStyle.caption(sketch.ink(Token.TEXT3)).middle();
    int every = AxisNames.every(sketch, chart.columns(), width);
    for (int i = 0; i < chart.columns().size(); i += every) {
      double half = sketch.textWidth(chart.columns().get(i), style) / 2;
      double x = Math.max(left + half, left + (i + 0.5) * width);
      sketch.text(x, 11, chart.columns().get(i), style);
    }
    leadingHeads(style);
    if (totalRoom > 0) {
      sketch.text(sketch.width(), 11, subject.words().share(), style.end());
    }
  }

  private void leadingHeads(TextStyle style) {
    if (chart.leading().isEmpty() || !withLeading) {
      return;
    }
    String head = Fit.words(sketch, subject.words().dimension(), style, nameRoom() - 4);
    sketch.text(0, 11, head, style.anchor(Anchor.START));
    double end = nameRoom();
    for (int i = 0; i < chart.leading().size(); i++) {
      end += leadingColumn(i);
      sketch.text(end - 10, 11, chart.leading().get(i), style.end());
    }
  }

  private void row(int index) {
    Row row = chart.rows().get(index);
    double centre = HEAD + (index + 0.5) * height;
    TextStyle style = TextStyle.caption(sketch.textInk(Token.TEXT2, row.key())).medium();
    double y = Sketch.baseline(centre, style);
    if (height >= 11) {
      sketch.text(0, y, Fit.name(sketch, row.name(), style, nameRoom() - 8), style);
      leading(row, y);
    }
    for (int column = 0; column < row.cells().size(); column++) {
      cell(row, column, cellBox(index, column));
    }
    if (totalRoom > 0 && !Double.isNaN(row.total()) && height >= 11) {
      TextStyle total = style.semiBold().end().in(sketch.ink(Token.TEXT));
      sketch.text(sketch.width(), y, subject.labels().mark(row.total()), total);
    }
  }

  private void leading(Row row, double y) {
    TextStyle style = TextStyle.caption(sketch.ink(Token.TEXT2)).end();
    double end = nameRoom();
    for (int i = 0; withLeading && i < row.leading().size(); i++) {
      end += leadingColumn(i);
      sketch.text(end - 10, y, row.leading().get(i), style);
    }
  }

  private void cell(Row row, int column, Box box) {
    Cell cell = row.cells().get(column);
    Ink ground = ground(cell, row.key(), box);
    if (!Double.isNaN(cell.value()) && numbered) {
      TextStyle style = TextStyle.caption(sketch.frame().palette().textOn(ground)).middle();
      boolean zones = !cell.zone().isEmpty();
      double x = zones ? box.right() - 8 : box.centreX();
      double y = zones && height >= 36 ? box.bottom() - 8 : Sketch.baseline(box.centreY(), style);
      sketch.text(x, y, subject.labels().mark(cell.value()), zones ? style.end() : style);
    }
    if (cell.state() == State.FUTURE) {
      return;
    }
    Details details = new Details(subject).exact(subject.words().actual(), cell.value());
    if (Double.isNaN(cell.value())) {
      details.text(subject.words().actual(), "–");
    }
    String name = row.name() + ", " + chart.columns().get(column);
    sketch.mark(
        new Mark(
            cell.key().isEmpty() ? row.key() : cell.key(),
            row.key(),
            name,
            details.done(),
            box.rounded(0),
            Mark.Emphasis.OUTLINE));
  }

  /** Fills the cell and returns the colour that a text on it stands on. */
  private Ink ground(Cell cell, String rowKey, Box box) {
    boolean dimmed =
        sketch.frame().highlight().dims(cell.key()) && !sketch.frame().highlight().chooses(rowKey);
    Ink surface = sketch.ink(Token.SURFACE);
    switch (cell.state()) {
      case KNOWN -> {
        Ink ink = sketch.ink(chart.shades().ink(cell.value()));
        Ink shown = dimmed ? sketch.frame().palette().dimmed(ink) : ink;
        sketch.bar(box, shown);
        return shown;
      }
      case PLAIN -> {
        sketch.bar(box, sketch.ink(Token.SUNKEN));
        return sketch.ink(Token.SUNKEN);
      }
      case PARTIAL ->
          sketch.frameInside(box, Stroke.solid(sketch.ink(Token.ACTUAL), 1).dashed(2, 2));
      case NO_DATA -> {
        Hatch.noData(sketch, box.rounded(0));
        sketch.frameInside(box, Stroke.solid(sketch.ink(Token.NO_DATA), 1));
      }
      case FUTURE -> {}
    }
    return surface;
  }

  private void changes() {
    if (chart.changes().isEmpty()) {
      return;
    }
    double y = HEAD + chart.rows().size() * height + 18;
    TextStyle style = TextStyle.caption(sketch.ink(Token.TEXT3));
    sketch.text(0, y, Fit.words(sketch, subject.words().change(), style, left - 4), style);
    double widest =
        chart.changes().stream()
            .filter(change -> !Double.isNaN(change))
            .mapToDouble(
                change -> sketch.textWidth(subject.labels().change(change), style.medium()))
            .max()
            .orElse(0);
    for (int i = 0; i < chart.changes().size() && widest + 4 <= width; i++) {
      change(chart.changes().get(i), left + (i + 0.5) * width, y, style.medium().middle());
    }
    if (totalRoom > 0) {
      change(chart.totalChange(), sketch.width(), y, style.semiBold().end());
    }
  }

  private void change(double change, double x, double y, TextStyle style) {
    if (!Double.isNaN(change)) {
      Ink ink = sketch.ink(Details.tone(subject, change).token());
      sketch.text(x, y, subject.labels().change(change), style.in(ink));
    }
  }

  private Box cellBox(int row, int column) {
    double gap = zoned() ? 0 : width < 10 || height < 10 ? 0.5 : 1;
    return new Box(
        left + column * width + gap, HEAD + row * height + gap, width - 2 * gap, height - 2 * gap);
  }

  private double nameRoom() {
    TextStyle style = TextStyle.caption(sketch.ink(Token.TEXT)).medium();
    double widest =
        chart.rows().stream()
            .mapToDouble(row -> sketch.textWidth(row.name(), style))
            .max()
            .orElse(0);
    double change =
        chart.changes().isEmpty() ? 0 : sketch.textWidth(subject.words().change(), style);
    double head =
        chart.leading().isEmpty() ? 0 : sketch.textWidth(subject.words().dimension(), style);
    return Math.min(sketch.width() * 0.3, Math.max(head, Math.max(widest, change))) + 10;
  }

  private double leadingRoom() {
    double sum = 0;
    for (int i = 0; i < chart.leading().size(); i++) {
      sum += leadingColumn(i);
    }
    return sum;
  }

  private double leadingColumn(int column) {
    TextStyle style = TextStyle.caption(sketch.ink(Token.TEXT));
    double head = sketch.textWidth(chart.leading().get(column), style);
    double widest =
        chart.rows().stream()
            .mapToDouble(row -> sketch.textWidth(row.leading().get(column), style))
            .max()
            .orElse(0);
    return 14 + Math.max(head, widest);
  }

  private boolean zoned() {
    return chart.rows().stream()
        .flatMap(row -> row.cells().stream())
        .anyMatch(cell -> !cell.zone().isEmpty());
  }

  private boolean hasTotals() {
    return chart.rows().stream().anyMatch(row -> !Double.isNaN(row.total()));
  }

  private double widestTotal() {
    TextStyle style = TextStyle.caption(sketch.ink(Token.TEXT)).semiBold();
    return Math.max(
        sketch.textWidth(subject.words().share(), style),
        widest(chart.rows().stream().mapToDouble(Row::total), style));
  }

  private double widestNumber() {
    return widest(
        chart.rows().stream().flatMap(row -> row.cells().stream()).mapToDouble(Cell::value),
        TextStyle.caption(sketch.ink(Token.TEXT)));
  }

  private double widest(DoubleStream values, TextStyle style) {
    return values
        .filter(value -> !Double.isNaN(value))
        .map(value -> sketch.textWidth(subject.labels().mark(value), style))
        .max()
        .orElse(0);
  }
}
