package io.tillsight.app.figures;

import static org.assertj.core.api.Assertions.assertThat;

import io.tillsight.app.chart.draw.Frame;
import io.tillsight.app.chart.draw.Palette;
import io.tillsight.app.chart.layout.ChartLayout;
import io.tillsight.app.report.ChartPng;
import io.tillsight.app.words.Words;
import io.tillsight.core.analysis.Against;
import io.tillsight.core.analysis.EmployeeAnalysis;
import io.tillsight.core.analysis.ForecastAnalysis;
import io.tillsight.core.analysis.Granularity;
import io.tillsight.core.cube.Dimension;
import io.tillsight.core.cube.Filter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Writes every figure of the demo shop to target/figures, to be looked at beside the design. */
class FigureGalleryTest {
  private static final Path FOLDER = Path.of("target", "figures");

  static Map<String, Figure<?>> figures(Gallery gallery) {
    Map<String, Figure<?>> figures = new LinkedHashMap<>();
    EmployeeAnalysis.Result staff = EmployeeAnalysis.of(DemoEngine.engine()).run();
    ForecastAnalysis forecast = ForecastAnalysis.of(DemoEngine.engine());
    figures.put("trend-week", gallery.trend(Granularity.WEEK, 4));
    figures.put("months-and-years", gallery.monthsAndYears());
    figures.put("calendar", gallery.calendar());
    figures.put("weekdays", gallery.weekdays());
    figures.put("pareto", gallery.pareto());
    figures.put("product-store", gallery.crossing(Dimension.PRODUCT, Dimension.STORE, 8, false));
    figures.put("product-month", gallery.topByMonth(Dimension.PRODUCT));
    figures.put("region-month", gallery.eachByMonth(Dimension.REGION, 9));
    figures.put("product-areas", gallery.productAreas());
    figures.put("map", gallery.franceMap(false));
    figures.put("map-growth", gallery.franceMap(true));
    figures.put("world", gallery.worldMap(false));
    figures.put("employees", gallery.employees(staff, Measured.NET_SALES));
    figures.put("per-employee", gallery.perEmployee(staff, Measured.NET_SALES));
    figures.put("forecast", gallery.forecast(forecast.run()));
    figures.put("forecast-7", gallery.forecast(forecast.withHorizon(7).run()));
    return figures;
  }

  @Test
  void everyFigureOfTheDemoShopHasMarks() throws IOException {
    Files.createDirectories(FOLDER);
    for (String language : new String[] {"en", "fr"}) {
      Gallery gallery =
          new Gallery(
              Scope.of(
                  DemoEngine.engine(),
                  Filter.ALL,
                  Against.LAST_YEAR,
                  Words.of(Locale.forLanguageTag(language)),
                  "EUR"));
      for (Map.Entry<String, Figure<?>> entry : figures(gallery).entrySet()) {
        Figure<?> figure = entry.getValue();
        Frame frame = Frame.of(760, 300, Palette.light()).scaled(1.25);
        assertThat(ChartLayout.picture(figure.chart(), frame).marks())
            .as(entry.getKey())
            .isNotEmpty();
        try (OutputStream out =
            Files.newOutputStream(FOLDER.resolve(entry.getKey() + "-" + language + ".png"))) {
          new ChartPng().write(figure.chart(), frame, out);
        }
      }
    }
  }
}
