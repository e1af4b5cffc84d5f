package io.tillsight.app.report.page;

import io.tillsight.app.chart.draw.Pen;
import java.util.List;
import java.util.function.Consumer;

/**
 * One laid out page.
 *
 * @param items drawn in this order
 */
public record Sheet(List<Item> items) {

  /**
   * A part of a page.
   *
   * @param x its left edge in pixels from the left edge of the page
   * @param y its upper edge in pixels from the upper edge of the page
   * @param drawing draws it, its own upper left corner being the origin
   */
  public record Item(double x, double y, Consumer<Pen> drawing) {}

  /** Copies the list. */
  public Sheet {
    items = List.copyOf(items);
  }
}
