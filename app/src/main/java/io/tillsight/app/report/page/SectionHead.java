package io.tillsight.app.report.page;

import io.tillsight.app.chart.draw.Token;
import io.tillsight.app.report.content.Section;

/** The heading of a section, never alone at the foot of a page. */
final class SectionHead {
  static final double HEIGHT = 40;
  private static final double BEFORE = 12;

  private SectionHead() {}

  static void place(Section section, PageFlow flow) {
    flow.gap(BEFORE);
    flow.need(HEIGHT + Pages.firstHeight(section));
    flow.place(
        HEIGHT,
        pen -> {
          pen.text(0, 18, section.title(), Type.SECTION);
          pen.line(0, 26, Paper.CONTENT, 26, Type.line(Token.TEXT, 1));
        });
  }
}
