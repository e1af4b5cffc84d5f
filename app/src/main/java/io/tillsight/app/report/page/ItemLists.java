package io.tillsight.app.report.page;

import io.tillsight.app.chart.draw.TextStyle;
import io.tillsight.app.chart.draw.Token;
import io.tillsight.app.report.content.Block;
import java.util.List;

/** Two lists side by side. */
record ItemLists(Block.Lists lists) {
  private static final double BETWEEN = 24;
  private static final double WIDTH = (Paper.CONTENT - BETWEEN) / 2;
  private static final double HEAD = 24;
  private static final double ROW = 25;
  private static final double PITCH = 15;

  void place(PageFlow flow) {
    double height = Math.max(height(lists.left()), height(lists.right()));
    flow.need(height);
    draw(flow, lists.left(), 0);
    draw(flow, lists.right(), WIDTH + BETWEEN);
    flow.gap(height + 18);
  }

  private static double height(Block.Items items) {
    return HEAD + items.items().stream().mapToDouble(ItemLists::rowHeight).sum();
  }

  private static List<String> lines(Block.Item item) {
    double room = WIDTH - Type.width(item.amount(), Type.BODY.semiBold()) - 16;
    return Type.lines(item.text(), Type.BODY, room);
  }

  private static double rowHeight(Block.Item item) {
    return ROW + PITCH * (lines(item).size() - 1);
  }

  private static void draw(PageFlow flow, Block.Items items, double x) {
    if (items.items().isEmpty()) {
      return;
    }
    flow.draw(
        x,
        pen -> {
          pen.text(0, 14, items.title(), Type.TITLE);
          double y = HEAD;
          for (Block.Item item : items.items()) {
            pen.line(0, y, WIDTH, y, Type.line(Token.GRID, 1));
            TextStyle amount = Type.BODY.semiBold().in(Type.ink(item.tone().token()));
            pen.text(WIDTH, y + 17, item.amount(), amount.end());
            List<String> lines = lines(item);
            for (int i = 0; i < lines.size(); i++) {
              pen.text(0, y + 17 + PITCH * i, lines.get(i), Type.BODY);
            }
            y += rowHeight(item);
          }
        });
  }
}
