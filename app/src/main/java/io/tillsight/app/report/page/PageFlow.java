package io.tillsight.app.report.page;

import io.tillsight.app.chart.draw.Pen;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Fills pages from top to bottom. */
final class PageFlow {
  private final List<List<Sheet.Item>> pages = new ArrayList<>();
  private double y;

  PageFlow() {
    newPage();
  }

  /** Begins a new page. */
  void newPage() {
    pages.add(new ArrayList<>());
    y = pages.size() == 1 ? Paper.TOP : Paper.TOP + PageFrame.RUNNING_HEIGHT;
  }

  /** Begins a new page unless so much height is free on this one; says whether it did. */
  boolean need(double height) {
    if (y + height <= Paper.END || isFresh()) {
      return false;
    }
    newPage();
    return true;
  }

  /** Whether nothing is on the page yet. */
  private boolean isFresh() {
    return pages.get(pages.size() - 1).isEmpty();
  }

  /** Draws at the left margin and goes down by the height. */
  void place(double height, Consumer<Pen> drawing) {
    draw(0, drawing);
    y += height;
  }

  /** Draws so many pixels right of the left margin and stays where it is. */
  void draw(double x, Consumer<Pen> drawing) {
    pages.get(pages.size() - 1).add(new Sheet.Item(Paper.SIDE + x, y, drawing));
  }

  /** As {@link #draw}, so many pixels further down. */
  void drawAt(double x, double down, Consumer<Pen> drawing) {
    pages.get(pages.size() - 1).add(new Sheet.Item(Paper.SIDE + x, y + down, drawing));
  }

  /** Leaves a gap; none at the top of a page. */
  void gap(double height) {
    if (!isFresh()) {
      y += height;
    }
  }

  /** Free height of this page. */
  double free() {
    return Paper.END - y;
  }

  /** Number of the page from 0. */
  int page() {
    return pages.size() - 1;
  }

  /** Where the next thing comes to stand. */
  double y() {
    return y;
  }

  /** What is on the pages. */
  List<List<Sheet.Item>> pages() {
    return pages;
  }
}
