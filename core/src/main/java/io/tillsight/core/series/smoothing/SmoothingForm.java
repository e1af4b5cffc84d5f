package io.tillsight.core.series.smoothing;

import java.util.List;
import java.util.stream.Stream;

/**
 * One of the forms of exponential smoothing in the taxonomy of Hyndman, Koehler, Ord and Snyder
 * (2008): error, trend, season.
 *
 * @param relativeError whether errors grow with the level ("multiplicative")
 * @param trend the kind of trend
 * @param season the kind of season
 */
public record SmoothingForm(boolean relativeError, Trend trend, Season season) {

  /** The trend of a form. */
  public enum Trend {
    NONE("N"),
    LINEAR("A"),
    DAMPED("Ad");

    private final String code;

    Trend(String code) {
      this.code = code;
    }
  }

  /** The season of a form. */
  public enum Season {
    NONE("N"),
    ADDITIVE("A"),
    MULTIPLICATIVE("M");

    private final String code;

    Season(String code) {
      this.code = code;
    }
  }

  /** Simple exponential smoothing. */
  public static final SmoothingForm SIMPLE = new SmoothingForm(false, Trend.NONE, Season.NONE);

  /** Holt's linear trend. */
  public static final SmoothingForm HOLT = new SmoothingForm(false, Trend.LINEAR, Season.NONE);

  /** Gardner's damped trend. */
  public static final SmoothingForm DAMPED = new SmoothingForm(false, Trend.DAMPED, Season.NONE);

  /** Holt-Winters with a multiplicative season. */
  public static final SmoothingForm HOLT_WINTERS =
      new SmoothingForm(true, Trend.LINEAR, Season.MULTIPLICATIVE);

  /**
   * The fifteen forms with a bounded variance: all combinations but additive errors with a
   * multiplicative season.
   */
  public static List<SmoothingForm> all() {
    return Stream.of(Season.values())
        .flatMap(
            season ->
                Stream.of(Trend.values())
                    .flatMap(
                        trend ->
                            Stream.of(false, true)
                                .map(relative -> new SmoothingForm(relative, trend, season))))
        .filter(form -> form.relativeError || form.season != Season.MULTIPLICATIVE)
        .toList();
  }

  /** The usual name, such as {@code ETS(M,Ad,M)}. */
  public String label() {
    return "ETS(" + (relativeError ? "M" : "A") + "," + trend.code + "," + season.code + ")";
  }

  boolean needsPositiveValues() {
    return relativeError || season == Season.MULTIPLICATIVE;
  }

  boolean seasonal() {
    return season != Season.NONE;
  }

  boolean trended() {
    return trend != Trend.NONE;
  }

  /** Smoothing weights: alpha, and where they apply beta, gamma and phi. */
  int weights() {
    return 1 + (trended() ? 1 : 0) + (seasonal() ? 1 : 0) + (trend == Trend.DAMPED ? 1 : 0);
  }

  /** Weights, start values and the variance of the errors: what AICc counts. */
  int parameters(int seasonLength) {
    return weights() + 1 + (trended() ? 1 : 0) + (seasonal() ? seasonLength - 1 : 0) + 1;
  }
}
