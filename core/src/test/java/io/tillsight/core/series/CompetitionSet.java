package io.tillsight.core.series;

import io.tillsight.core.SharedData;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Series of a forecasting competition, with their known future, and the measures used there. */
final class CompetitionSet {

  /** A series, its frequency and what came after. */
  record Case(TimeSeries known, double[] future) {}

  private final List<Case> cases;

  private CompetitionSet(List<Case> cases) {
    this.cases = cases;
  }

  /** Skips the test where the data are missing. */
  static CompetitionSet read(String name) throws IOException {
    List<Case> cases = new ArrayList<>();
    for (String line : Files.readAllLines(SharedData.require("data/series/" + name))) {
      String[] cells = line.split(",");
      int season = Integer.parseInt(cells[2]);
      int known = Integer.parseInt(cells[3]);
      double[] values = Arrays.stream(cells).skip(5).mapToDouble(Double::parseDouble).toArray();
      cases.add(
          new Case(
              TimeSeries.of(frequency(season), Arrays.copyOf(values, known)),
              Arrays.copyOfRange(values, known, values.length)));
    }
    return new CompetitionSet(cases);
  }

  private static Frequency frequency(int season) {
    return switch (season) {
      case 12 -> Frequency.MONTHLY;
      case 4 -> Frequency.QUARTERLY;
      default -> Frequency.YEARLY;
    };
  }

  int size() {
    return cases.size();
  }

  /** Mean symmetric percentage error over all series. */
  double smape(Forecaster model) {
    double sum = 0;
    for (Case one : cases) {
      double[] mean = model.forecast(one.known(), one.future().length);
      double errors = 0;
      for (int h = 0; h < mean.length; h++) {
        double size = Math.abs(mean[h]) + Math.abs(one.future()[h]);
        errors += size > 0 ? 200 * Math.abs(mean[h] - one.future()[h]) / size : 0;
      }
      sum += errors / mean.length;
    }
    return sum / cases.size();
  }
}
