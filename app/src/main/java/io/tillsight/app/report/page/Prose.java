package io.tillsight.app.report.page;

import io.tillsight.app.chart.draw.TextStyle;
import io.tillsight.app.chart.draw.Token;
import java.util.List;

/**
 * Lines of words over the whole width.
 *
 * @param text the words
 * @param style how they look
 * @param pitch from line to line
 * @param after free height below
 */
record Prose(String text, TextStyle style, double pitch, double after) {

  static Prose message(String text) {
    return new Prose(text, Type.MESSAGE, 22, 18);
  }

  static Prose paragraph(String text) {
    return new Prose(text, Type.BODY.in(Type.ink(Token.TEXT2)), 17, 14);
  }

  void place(PageFlow flow) {
    List<String> lines = Type.lines(text, style, Paper.CONTENT);
    flow.need(Math.min(lines.size(), 3) * pitch);
    for (String line : lines) {
      flow.need(pitch);
      flow.place(pitch, pen -> pen.text(0, pitch - 5, line, style));
    }
    flow.gap(after);
  }
}
