package io.tillsight.app.chart.draw;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A chart that has been laid out: drawn any number of times, on any pen.
 *
 * @param frame the frame it was laid out for
 * @param steps the strokes, first to last
 * @param marks what can be hovered and clicked, in the order of the keyboard; where two overlap the
 *     later one is on top
 * @param plot where the marks are; a brush runs across it
 */
public record Picture(Frame frame, List<Consumer<Pen>> steps, List<Mark> marks, Box plot) {

  /** Copies the lists. */
  public Picture {
    steps = List.copyOf(steps);
    marks = List.copyOf(marks);
  }

  /** Draws it. */
  public void draw(Pen pen) {
    steps.forEach(step -> step.accept(pen));
  }

  /** The topmost mark at a point. */
  public Optional<Mark> markAt(double x, double y) {
    for (int i = marks.size() - 1; i >= 0; i--) {
      if (marks.get(i).contains(x, y)) {
        return Optional.of(marks.get(i));
      }
    }
    return Optional.empty();
  }
}
