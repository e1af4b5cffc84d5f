package io.tillsight.app.chart.layout;

/**
 * From values to pixels, linear.
 *
 * @param from the value at {@code start}
 * @param to the value at {@code end}
 * @param start in pixels
 * @param end in pixels; may be smaller than {@code start}
 */
record Scale(double from, double to, double start, double end) {

  double at(double value) {
    return to == from ? start : start + (value - from) / (to - from) * (end - start);
  }

  double valueAt(double position) {
    return end == start ? from : from + (position - start) / (end - start) * (to - from);
  }
}
