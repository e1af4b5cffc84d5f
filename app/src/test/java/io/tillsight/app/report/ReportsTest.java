package io.tillsight.app.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.tillsight.app.figures.DemoEngine;
import io.tillsight.core.analysis.Against;
import io.tillsight.core.cube.Filter;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ReportsTest {
  static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T19:05:00Z"), ZoneOffset.UTC);
  static final ReportSource DEMO =
      new ReportSource(DemoEngine.engine(), "Maison Clairval", "EUR", true);

  @Test
  void writesBothLanguages() throws IOException {
    Reports reports = new Reports(CLOCK, Runnable::run);
    for (Locale locale : new Locale[] {Locale.ENGLISH, Locale.FRENCH}) {
      for (String ending : new String[] {"pdf", "xlsx"}) {
        Path file = Path.of("target", "reports", "demo-" + locale + "." + ending);
        long start = System.nanoTime();
        reports.write(DEMO, Filter.ALL, Against.LAST_YEAR, file, locale);
        System.err.println(file + " " + (System.nanoTime() - start) / 1000000 + " ms");
        assertThat(file).isNotEmptyFile();
      }
    }
  }
}
