package io.tillsight.app.chart.draw;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A place of a picture that stands for something: it can be hovered, clicked, focused and read.
 *
 * @param key the value of the chart's dimension that it stands for: a cell of a grid its own (a
 *     month), a leaf of a treemap its own (a product), a part of a stacked bar that of the bar
 * @param part the value of a second dimension: the row of a cell, the group of a leaf, the part of
 *     a bar; empty without one
 * @param name what people call it
 * @param details its exact numbers
 * @param shape where it is
 * @param emphasis how hovering shows
 */
public record Mark(
    String key, String part, String name, List<Detail> details, Outline shape, Emphasis emphasis) {

  /** How a mark shows that the pointer is over it. */
  public enum Emphasis {
    /** The row or band behind it is tinted. */
    TINT,
    /** Its outline is drawn in the accent colour. */
    OUTLINE
  }

  /** Copies the list. */
  public Mark {
    details = List.copyOf(details);
  }

  /** The smallest rectangle around it. */
  public Box bounds() {
    return shape.bounds();
  }

  /** Whether the point is on it. */
  public boolean contains(double x, double y) {
    return shape.contains(x, y);
  }

  /** One line for a screen reader: the name, then each number. */
  public String spoken() {
    return name
        + details.stream()
            .map(detail -> ", " + detail.name() + " " + detail.value())
            .collect(Collectors.joining());
  }
}
