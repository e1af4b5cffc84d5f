package io.tillsight.app.figures;

import io.tillsight.app.chart.Labels;
import io.tillsight.app.words.Formats;
import io.tillsight.app.words.Words;

/** Writes plain numbers without a unit: an index whose average is 100, a count. */
record Indexes(Words words, Formats formats) implements Labels {
  @Override
  public String axis(double value) {
    return formats.number(value, 0);
  }

  @Override
  public String mark(double value) {
    return formats.number(value, 0);
  }

  @Override
  public String exact(double value) {
    return formats.number(value, value == Math.rint(value) ? 0 : 1);
  }

  @Override
  public String difference(double value) {
    return formats.numberChange(value, 0);
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
