package io.tillsight.app.chart.draw;

/**
 * One exact number of a mark, for its popup and for screen readers.
 *
 * @param name what it is
 * @param value formatted, with its unit
 * @param tone how to colour the value
 */
public record Detail(String name, String value, Tone tone) {

  /** A number that is neither good nor bad. */
  public static Detail of(String name, String value) {
    return new Detail(name, value, Tone.PLAIN);
  }
}
