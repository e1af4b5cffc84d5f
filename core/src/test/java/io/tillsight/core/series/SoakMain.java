package io.tillsight.core.series;

/**
 * Forecasts random series by the ten thousand: {@code SoakMain COUNT SEED}; ends loudly or well.
 */
final class SoakMain {

  private SoakMain() {}

  public static void main(String[] arguments) {
    RandomSeries source = new RandomSeries(Long.parseLong(arguments[1]));
    int count = Integer.parseInt(arguments[0]);
    for (int i = 0; i < count; i++) {
      SoakTest.check(source.next(100), source.horizon());
    }
  }
}
