package io.tillsight.app.figures;

import io.tillsight.app.chart.Labels;
import io.tillsight.app.words.Formats;
import io.tillsight.app.words.Words;

/**
 * Writes plain numbers in one chart: an index, a head count, an error in percent.
 *
 * @param places decimals beside a mark
 * @param exactPlaces decimals in popups and tables
 * @param percent whether the exact number is followed by %; the values are 6.4 for 6.4 %
 */
record Numbers(Words words, Formats formats, int places, int exactPlaces, boolean percent)
    implements Labels {

  static Numbers of(Scope scope, int places, int exactPlaces) {
    return new Numbers(scope.words(), scope.formats(), places, exactPlaces, false);
  }

  /** Values that are percentages themselves, with one decimal. */
  static Numbers percent(Scope scope) {
    return new Numbers(scope.words(), scope.formats(), 1, 1, true);
  }

  @Override
  public String axis(double value) {
    return formats.number(value, value == Math.rint(value) ? 0 : 1);
  }

  @Override
  public String mark(double value) {
    return formats.number(value, places);
  }

  @Override
  public String exact(double value) {
    return percent ? formats.percent(value / 100) : formats.number(value, exactPlaces);
  }

  @Override
  public String difference(double value) {
    return formats.numberChange(value, places);
  }

  @Override
  public String change(double fraction) {
    return formats.numberChange(fraction * 100, 1);
  }

  @Override
  public String changePercent(double fraction) {
    return formats.percentChange(fraction);
  }

  @Override
  public String share(double fraction) {
    return formats.percent(fraction);
  }

  @Override
  public String more(int count) {
    return words.text("figure.more", formats.count(count));
  }
}
