package io.tillsight.app.report.page;

import io.tillsight.app.chart.draw.Outline;
import io.tillsight.app.chart.draw.Pen;
import io.tillsight.app.chart.draw.Points;
import io.tillsight.app.chart.draw.TextStyle;
import io.tillsight.app.chart.draw.Token;
import io.tillsight.app.figures.KeyFigure;
import java.util.List;

/** The key figures side by side between two lines. */
record CardRow(List<KeyFigure> figures) {
  private static final double HEIGHT = 96;
  private static final double PADDING = 7;
  private static final double ARROW = 9;

  void place(PageFlow flow) {
    if (figures.isEmpty()) {
      return;
    }
    flow.need(HEIGHT);
    flow.place(HEIGHT + 22, this::draw);
  }

  private void draw(Pen pen) {
    double width = Paper.CONTENT / figures.size();
    pen.line(0, 0, Paper.CONTENT, 0, Type.line(Token.BORDER, 1));
    pen.line(0, HEIGHT, Paper.CONTENT, HEIGHT, Type.line(Token.BORDER, 1));
    for (int i = 0; i < figures.size(); i++) {
      if (i > 0) {
        pen.line(width * i, 0, width * i, HEIGHT, Type.line(Token.BORDER, 1));
      }
      card(pen, figures.get(i), i == 0 ? 0 : width * i + PADDING, width - PADDING);
    }
  }

  private static void card(Pen pen, KeyFigure figure, double x, double width) {
    pen.text(x, 20, figure.label(), fitting(figure.label(), Type.BODY, width));
    pen.text(x, 45, figure.value(), fitting(figure.value(), Type.KEY, width));
    double line = 62;
    if (!figure.change().isEmpty()) {
      change(pen, figure, x, line);
      line += 14;
      pen.text(x, line, figure.before(), fitting(figure.before(), Type.CAPTION, width));
      line += 14;
    }
    pen.text(x, line, figure.note(), fitting(figure.note(), Type.CAPTION, width));
  }

  private static void change(Pen pen, KeyFigure figure, double x, double baseline) {
    TextStyle style = Type.CAPTION.medium().in(Type.ink(figure.tone().token()));
    double shift = 0;
    if (figure.direction() != 0) {
      double base = figure.direction() > 0 ? baseline : baseline - 8;
      double tip = figure.direction() > 0 ? baseline - 8 : baseline;
      pen.polygon(Outline.of(Points.of(x, base, x + ARROW, base, x + ARROW / 2, tip)), style.ink());
      shift = ARROW + 4;
    }
    pen.text(x + shift, baseline, figure.change(), style);
  }

  /** The style, smaller where the text would not fit. */
  private static TextStyle fitting(String text, TextStyle style, double width) {
    double needed = Type.width(text, style);
    double size = needed <= width ? style.size() : style.size() * width / needed;
    return new TextStyle(size, style.weight(), style.anchor(), style.ink());
  }
}
