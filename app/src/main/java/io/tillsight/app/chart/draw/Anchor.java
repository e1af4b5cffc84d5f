package io.tillsight.app.chart.draw;

/** Which point of a text its x means. */
public enum Anchor {
  START,
  MIDDLE,
  END
}
