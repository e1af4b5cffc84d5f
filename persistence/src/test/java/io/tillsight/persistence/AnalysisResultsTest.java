package io.tillsight.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.tillsight.core.ingest.ImportSession;
import io.tillsight.core.ingest.KeyedLine;
import io.tillsight.core.model.Catalogue;
import io.tillsight.core.model.Money;
import io.tillsight.core.model.Place;
import io.tillsight.core.model.Quantity;
import io.tillsight.core.model.Store;
import io.tillsight.persistence.AnalysisTables.ProductInMonth;
import io.tillsight.persistence.AnalysisTables.ProductInStore;
import io.tillsight.persistence.AnalysisTables.Result;
import io.tillsight.persistence.AnalysisTables.StaffOfStore;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnalysisResultsTest {
  private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
  private static final Quantity ONE = Quantity.of("1");

  @TempDir Path folder;

  @Test
  void keepsTheTablesOfEachRun() {
    // By hand: P1/S1 and P2/S0 one unit each; store S1 has three people, 10 / 3 = 3.3333.
    AnalysisTables expected =
        new AnalysisTables(
            List.of(new Result("kpi.netSales", "30.00", "{\"lines\":2}")),
            List.of(
                new ProductInStore("P1", "S1", ONE, Money.of("10")),
                new ProductInStore("P2", "S0", ONE, Money.of("20"))),
            List.of(
                new ProductInMonth("2026-01", "P1", ONE, Money.of("10")),
                new ProductInMonth("2026-01", "P2", ONE, Money.of("20"))),
            List.of(
                new StaffOfStore("S0", Quantity.ZERO, ONE, Money.of("20"), null, null),
                new StaffOfStore(
                    "S1",
                    Quantity.of("3"),
                    ONE,
                    Money.of("10"),
                    Quantity.of("0.3333"),
                    Money.of("3.3333"))));
    try (Database database = Database.open(folder, Clock.fixed(NOON, ZoneOffset.UTC))) {
      publish(database);
      AnalysisTables tables = AnalysisTables.of(database.engine(), expected.results());
      assertThat(tables).isEqualTo(expected);
      database.results().store(tables);
    }
    try (Database database = Database.open(folder)) {
      AnalysisResults results = database.results();
      assertThat(results.latest()).contains(new AnalysisResults.Run(1, NOON, 1));
      assertThat(results.read(1)).isEqualTo(expected);
      assertThat(results.history("kpi.netSales"))
          .containsExactly(new AnalysisResults.PastResult(NOON, expected.results().get(0)));
    }
  }

  @Test
  void olderRunsKeepTheirFiguresAndLoseTheirTables() {
    try (Database database = Database.open(folder)) {
      publish(database);
      AnalysisTables tables =
          AnalysisTables.of(database.engine(), List.of(new Result("orders", "2", "")));
      for (int i = 0; i < 13; i++) {
        database.results().store(tables);
      }
      assertThat(database.results().read(1).productSalesByStore()).isEmpty();
      assertThat(database.results().read(2)).isEqualTo(tables);
      assertThat(database.results().history("orders")).hasSize(13);
    }
  }

  @Test
  void keepsForecasts() {
    LocalDate day = LocalDate.of(2026, 11, 21);
    ForecastRun run =
        new ForecastRun(
            0,
            NOON,
            4,
            "store=S1",
            "theta",
            day.minusDays(90),
            day.minusDays(1),
            80,
            "",
            List.of(new ForecastRun.Point(day, Money.of("12"), Money.of("9.5"), Money.of("14.5"))));
    try (Database database = Database.open(folder)) {
      assertThat(database.results().store(run).id()).isEqualTo(1);
      assertThat(database.results().forecasts())
          .usingRecursiveFieldByFieldElementComparatorIgnoringFields("id")
          .containsExactly(run);
    }
  }

  private static void publish(Database database) {
    List<KeyedLine> lines = List.of(Lines.keyed(1, "10"), Lines.keyed(2, "20"));
    try (ImportSession session = database.sales().begin(Lines.source("f.csv"))) {
      session.masters(
          new Catalogue(
              Map.of(),
              Map.of(
                  "S1", new Store("S1", "", Place.UNKNOWN, Quantity.of("3")),
                  "S0", new Store("S0", "", Place.UNKNOWN, Quantity.ZERO)),
              Map.of()));
      session.publish(Lines.balance(lines, session.add(lines)));
    }
  }
}
