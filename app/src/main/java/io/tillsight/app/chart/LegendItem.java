package io.tillsight.app.chart;

import io.tillsight.app.chart.draw.Token;

/**
 * One entry of a legend.
 *
 * @param swatch how its patch is drawn
 * @param ink the colour of a filled patch
 * @param name its words
 */
public record LegendItem(Swatch swatch, Token ink, String name) {

  /** How a patch is drawn. */
  public enum Swatch {
    /** A filled patch. */
    FILLED,
    /** A patch with an outline only: what was planned. */
    OUTLINED,
    /** A hatched patch: what is expected. */
    HATCHED,
    /** A patch hatched for “no data”. */
    NO_DATA,
    /** A short line. */
    LINE,
    /** The narrow band of a forecast: 80 % inside 95 %. */
    BAND,
    /** The wide band of a forecast. */
    WIDE_BAND
  }

  /** A filled patch. */
  public static LegendItem filled(Token ink, String name) {
    return new LegendItem(Swatch.FILLED, ink, name);
  }
}
