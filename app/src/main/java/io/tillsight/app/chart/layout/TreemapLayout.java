package io.tillsight.app.chart.layout;

import io.tillsight.app.chart.Subject;
import io.tillsight.app.chart.Treemap;
import io.tillsight.app.chart.Treemap.Group;
import io.tillsight.app.chart.Treemap.Leaf;
import io.tillsight.app.chart.draw.Box;
import io.tillsight.app.chart.draw.Ink;
import io.tillsight.app.chart.draw.Mark;
import io.tillsight.app.chart.draw.TextStyle;
import io.tillsight.app.chart.draw.Token;
import java.util.List;

/** Groups of areas, each group under its name. */
final class TreemapLayout {
  private static final double NAME = 18;
  private static final double LEGEND = 24;
  private static final double GAP = 1.5;
  private static final double LINE = 14;

  private final Treemap chart;
  private final Subject subject;
  private final Sketch sketch;

  TreemapLayout(Treemap chart, Sketch sketch) {
    this.chart = chart;
    this.subject = chart.subject();
    this.sketch = sketch;
  }

  void draw() {
    boolean legend = sketch.height() >= 120;
    List<Group> groups = chart.groups().stream().filter(group -> group.value() > 0).toList();
    Box room = new Box(0, 0, sketch.width(), sketch.height() - (legend ? LEGEND : 0));
    List<Box> boxes = Squares.of(groups.stream().mapToDouble(Group::value).toArray(), room);
    for (int i = 0; i < groups.size(); i++) {
      group(groups.get(i), boxes.get(i));
    }
    if (legend && !groups.isEmpty()) {
      new ShadeLegend(sketch, chart.shades())
          .line(0, sketch.height() - 4, chart.note(), subject.labels()::changePercent);
    }
  }

  private void group(Group group, Box box) {
    TextStyle style = TextStyle.caption(sketch.textInk(Token.TEXT, group.key())).semiBold();
    String value = subject.labels().mark(group.value());
    String both = group.name() + " " + value;
    String name =
        sketch.textWidth(both, style) <= box.width() - 8
            ? both
            : Fit.words(sketch, group.name(), style, box.width() - 8);
    boolean named = !name.isEmpty() && box.height() >= NAME + 12;
    if (named) {
      sketch.text(box.x() + 2, box.y() + 12, name, style);
    }
    double top = named ? NAME : 1;
    Box inner = new Box(box.x() + 1, box.y() + top, box.width() - 5, box.height() - top - 4);
    sketch.mark(
        new Mark(
            group.key(),
            "",
            group.name(),
            new Details(subject).exact(subject.words().actual(), group.value()).done(),
            box.rounded(4),
            Mark.Emphasis.TINT));
    List<Leaf> leaves = group.leaves().stream().filter(leaf -> leaf.value() > 0).toList();
    List<Box> boxes = Squares.of(leaves.stream().mapToDouble(Leaf::value).toArray(), inner);
    for (int i = 0; i < leaves.size(); i++) {
      leaf(group, leaves.get(i), boxes.get(i));
    }
  }

  private void leaf(Group group, Leaf leaf, Box whole) {
    Box box = new Box(whole.x(), whole.y(), whole.width() - GAP, whole.height() - GAP);
    if (box.width() < 1 || box.height() < 1) {
      return;
    }
    Ink plain =
        sketch.ink(Double.isNaN(leaf.change()) ? Token.SUNKEN : chart.shades().ink(leaf.change()));
    boolean chosen = sketch.frame().highlight().chooses(group.key());
    Ink ink = chosen ? plain : sketch.forKey(plain, leaf.key());
    sketch.polygon(box.rounded(2), ink);
    text(leaf, box, sketch.frame().palette().textOn(ink));
    sketch.mark(
        new Mark(
            leaf.key(),
            group.key(),
            leaf.name(),
            new Details(subject)
                .exact(subject.words().actual(), leaf.value())
                .change(leaf.change())
                .done(),
            box.rounded(2),
            Mark.Emphasis.OUTLINE));
  }

  private void text(Leaf leaf, Box box, Ink ink) {
    TextStyle style = TextStyle.caption(ink);
    String change =
        Double.isNaN(leaf.change()) ? "" : subject.labels().changePercent(leaf.change());
    int lines = (int) Math.min(3, (box.height() - 6) / LINE) - (change.isEmpty() ? 0 : 1);
    List<String> name =
        lines < 1 ? List.of() : Fit.lines(sketch, leaf.name(), style, box.width() - 10, lines);
    double y = box.y() + LINE;
    for (String line : name) {
      sketch.text(box.x() + 5, y, line, style);
      y += LINE;
    }
    boolean room = sketch.textWidth(change, style.medium()) + 10 <= box.width();
    if (!name.isEmpty() && room) {
      sketch.text(box.x() + 5, y, change, style.medium());
    }
  }
}
