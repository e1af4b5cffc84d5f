package io.tillsight.app.chart;

/**
 * Writes the numbers of one measure, in the user's language. A chart never formats a number itself.
 * None of the methods is ever asked to write a NaN.
 */
public interface Labels {

  /**
   * At an axis, in the unit that the chart's caption names: {@code 50} for 50,000 where it is k€.
   */
  String axis(double value);

  /** Beside a mark, in the same unit, rounded: {@code 524}. */
  String mark(double value);

  /** All digits and the unit, for popups and tables: {@code €523,709.95}. */
  String exact(double value);

  /** A difference beside a mark, always with its sign: {@code +74}. */
  String difference(double value);

  /** A relative change beside a mark, with sign, without %: {@code +5.4} for 0.054. */
  String change(double fraction);

  /** A relative change in a sentence, with sign and %: {@code +5.4%} for 0.054. */
  String changePercent(double fraction);

  /** A share, with %: {@code 23.0%} for 0.23. */
  String share(double fraction);

  /** The words for rows that did not fit: {@code 4 more}. */
  String more(int count);
}
