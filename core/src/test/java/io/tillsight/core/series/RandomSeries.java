package io.tillsight.core.series;

import java.time.LocalDate;
import java.util.Random;

/** Series of every ugly kind, from a seed. */
final class RandomSeries {

  private static final double[] SCALES = {1e-6, 0.01, 1, 100, 1e6, 1e12};

  private final Random random;

  RandomSeries(long seed) {
    this.random = new Random(seed);
  }

  TimeSeries next(int longest) {
    Frequency frequency = Frequency.values()[random.nextInt(Frequency.values().length)];
    int length = 8 + random.nextInt(longest - 8);
    double[] values = new double[length];
    double scale = SCALES[random.nextInt(SCALES.length)];
    double trend = random.nextGaussian() * 0.02;
    double noise = random.nextDouble();
    double season = random.nextDouble();
    double gaps = random.nextInt(3) == 0 ? random.nextDouble() : 0;
    double level = 1;
    for (int i = 0; i < length; i++) {
      level *= Math.exp(random.nextInt(2) * 0.05 * random.nextGaussian());
      double wave = 1 + season * Math.sin(2 * Math.PI * i / Math.max(2, frequency.season()));
      double value = level * wave * (1 + trend * i) + noise * random.nextGaussian();
      boolean spike = random.nextInt(60) == 0;
      values[i] = random.nextDouble() < gaps ? 0 : scale * value * (spike ? 20 : 1);
    }
    shape(values, random.nextInt(12), scale);
    return frequency == Frequency.DAILY && random.nextBoolean()
        ? TimeSeries.daily(LocalDate.of(2019, 1, 1).plusDays(random.nextInt(900)), values)
        : TimeSeries.of(frequency, values);
  }

  private void shape(double[] values, int kind, double scale) {
    int half = values.length / 2;
    for (int i = 0; i < values.length; i++) {
      if (kind == 0) {
        values[i] = scale;
      } else if (kind == 1 && i < values.length - 1) {
        values[i] = 0;
      } else if (kind == 2) {
        values[i] = Math.rint(Math.abs(values[i] / scale)) * scale;
      } else if (kind == 3 && i > half) {
        values[i] = 0;
      } else if (kind >= 6) {
        values[i] = Math.abs(values[i]);
      }
    }
  }

  int horizon() {
    return 1 + random.nextInt(random.nextInt(10) == 0 ? 400 : 30);
  }
}
