package io.tillsight.app.report.page;

import io.tillsight.app.chart.draw.Token;
import io.tillsight.app.report.content.Block;
import java.util.List;

/** Terms at the left, their meanings at the right. */
record TermList(List<Block.Term> terms) {
  private static final double NAMES = 170;
  private static final double PITCH = 16;
  private static final double AROUND = 10;

  void place(PageFlow flow) {
    for (Block.Term term : terms) {
      List<String> names = Type.lines(term.name(), Type.BODY.medium(), NAMES - 16);
      List<String> meaning = Type.lines(term.meaning(), Type.BODY, Paper.CONTENT - NAMES);
      double height = PITCH * Math.max(names.size(), meaning.size()) + AROUND;
      flow.need(height);
      flow.place(
          height,
          pen -> {
            for (int i = 0; i < names.size(); i++) {
              pen.text(0, 15 + PITCH * i, names.get(i), Type.BODY.medium());
            }
            for (int i = 0; i < meaning.size(); i++) {
              pen.text(NAMES, 15 + PITCH * i, meaning.get(i), Type.BODY.in(Type.ink(Token.TEXT2)));
            }
            pen.line(0, height, Paper.CONTENT, height, Type.line(Token.GRID, 1));
          });
    }
    flow.gap(AROUND);
  }
}
