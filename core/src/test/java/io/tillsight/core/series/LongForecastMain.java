package io.tillsight.core.series;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Forecasts a long table from the command line, for measuring: {@code LongForecastMain LONG.csv
 * HORIZON OUT.csv [MODEL]}. The product's own command does the same on all cores.
 */
final class LongForecastMain {

  private LongForecastMain() {}

  public static void main(String[] arguments) throws IOException {
    LongForecast forecast = LongForecast.withDefaults();
    if (arguments.length > 3) {
      forecast = forecast.withModel(Forecasters.named(arguments[3]).orElseThrow());
    }
    int horizon = Integer.parseInt(arguments[1]);
    try (Reader reader = Files.newBufferedReader(Path.of(arguments[0]));
        Writer writer = Files.newBufferedWriter(Path.of(arguments[2]))) {
      LongCsv.write(forecast.run(LongCsv.read(reader), horizon, Work.inline()).lines(), writer);
    }
  }
}
