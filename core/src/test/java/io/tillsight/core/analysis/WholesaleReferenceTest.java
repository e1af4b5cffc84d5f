package io.tillsight.core.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.tillsight.core.SharedData;
import io.tillsight.core.analysis.AbcAnalysis.Klass;
import io.tillsight.core.cube.Dimension;
import io.tillsight.core.cube.Filter;
import io.tillsight.core.cube.Period;
import io.tillsight.core.cube.SalesEngine;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The analyses against shared/data/reference/sales_data_sample.json, which was computed
 * independently (its README has the definitions).
 */
class WholesaleReferenceTest {
  private static SalesEngine engine;
  private static JsonNode reference;

  @BeforeAll
  static void read() throws IOException {
    engine = WholesaleSample.engine();
    reference =
        new ObjectMapper()
            .readTree(SharedData.require("data/reference/sales_data_sample.json").toFile());
  }

  private static void same(String expected, io.tillsight.core.model.Money actual) {
    assertThat(actual.decimal()).isEqualByComparingTo(expected);
  }

  private static Filter during(String from, String until) {
    return Filter.ALL.during(new Period(LocalDate.parse(from), LocalDate.parse(until)));
  }

  @Test
  void keyFigures() {
    Figures figures = KpiAnalysis.of(engine).run().figures();
    JsonNode totals = reference.get("totals");

    same(totals.get("net_sales").asText(), figures.netSales());
    same(totals.get("gross_sales").asText(), figures.grossSales());
    same(totals.get("cancelled_sales").asText(), figures.cancelledSales());
    same(totals.get("pending_sales").asText(), figures.pendingSales());
    assertThat(figures.orders()).isEqualTo(totals.get("orders").asLong());
    assertThat(figures.lines()).isEqualTo(totals.get("lines_active").asLong());
    assertThat(figures.customers()).isEqualTo(totals.get("customers").asLong());
    assertThat(figures.units().decimal()).isEqualByComparingTo(totals.get("units").asText());
    assertThat(figures.averageOrderValue(2)).isEqualTo(new BigDecimal("32469.11"));
    assertThat(figures.countsSales()).isFalse();
  }

  @Test
  void comparesTheElapsedMonthsOfTheLastYearLikeForLike() {
    KpiAnalysis.Result result = KpiAnalysis.of(engine).run();
    JsonNode expected = reference.at("/year_over_year_years/2005_to_31_may_same_dates");

    assertThat(result.comparison().orElseThrow().base())
        .isEqualTo(new Period(LocalDate.of(2004, 1, 1), LocalDate.of(2004, 5, 31)));
    same(expected.get("net_sales").asText(), result.current().orElseThrow().netSales());
    same(expected.get("net_sales_before").asText(), result.base().orElseThrow().netSales());
    assertThat(result.base().orElseThrow().orders())
        .isEqualTo(expected.get("orders_before").asLong());
  }

  @Test
  void comparesWithTheSameWeekdays() {
    KpiAnalysis.Result result = KpiAnalysis.of(engine).withComparison(Against.SAME_WEEKDAYS).run();
    JsonNode expected =
        reference.at("/year_over_year_years/2005_to_31_may_same_weekdays_364_days_before");

    same(expected.get("net_sales_before").asText(), result.base().orElseThrow().netSales());
  }

  @Test
  void months() {
    TrendAnalysis.Result trend = TrendAnalysis.of(engine).run();
    JsonNode months = reference.get("months");

    assertThat(trend.points()).hasSize(29).noneMatch(TrendAnalysis.Point::partial);
    for (int i = 0; i < months.size(); i++) {
      TrendAnalysis.Point point = trend.points().get(i);
      assertThat(point.key()).isEqualTo(months.get(i).get("month").asText());
      same(months.get(i).get("net_sales").asText(), point.netSales());
      assertThat(point.orders()).isEqualTo(months.get(i).get("orders").asLong());
      assertThat(point.units().decimal()).isEqualByComparingTo(months.get(i).get("units").asText());
    }
    for (JsonNode pair : reference.get("year_over_year_months")) {
      TrendAnalysis.Point point =
          trend.points().stream()
              .filter(p -> p.key().equals(pair.get("month").asText()))
              .findFirst()
              .orElseThrow();
      same(pair.get("net_sales_before").asText(), point.before().orElseThrow());
    }
  }

  @Test
  void theLastQuarterAndYearArePartialAndComparedOverTheSameDays() {
    TrendAnalysis.Result quarters = TrendAnalysis.of(engine).by(Granularity.QUARTER).run();
    TrendAnalysis.Result years = TrendAnalysis.of(engine).by(Granularity.YEAR).run();
    TrendAnalysis.Point quarter = quarters.points().get(quarters.points().size() - 1);
    TrendAnalysis.Point year = years.points().get(2);

    assertThat(quarters.points().stream().filter(TrendAnalysis.Point::partial))
        .containsExactly(quarter);
    assertThat(years.points().stream().filter(TrendAnalysis.Point::partial)).containsExactly(year);
    same(
        reference
            .at("/year_over_year_years/quarter_2005_q2_to_31_may_same_dates/net_sales_before")
            .asText(),
        quarter.before().orElseThrow());
    assertThat(year.change().orElseThrow().ratio().orElseThrow())
        .isCloseTo(0.412889502869228, within(1e-12));
    assertThat(years.points().get(1).change().orElseThrow().ratio().orElseThrow())
        .isCloseTo(0.32007827006202305, within(1e-12));
  }

  @Test
  void rankings() {
    RankingAnalysis.Result lines = RankingAnalysis.of(engine, Dimension.CATEGORY).run();
    JsonNode expected = reference.get("product_lines");

    assertThat(lines.rows()).hasSize(expected.size());
    for (int i = 0; i < expected.size(); i++) {
      RankingAnalysis.Row row = lines.rows().get(i);
      assertThat(row.label()).isEqualTo(expected.get(i).get("name").asText());
      same(expected.get(i).get("net_sales").asText(), row.netSales());
      assertThat(row.figures().orders()).isEqualTo(expected.get(i).get("orders").asLong());
      assertThat(lines.share(row).orElseThrow())
          .isCloseTo(expected.get(i).get("share").asDouble(), within(1e-12));
    }
    assertThat(lines.totalChange().orElseThrow().ratio().orElseThrow())
        .isCloseTo(0.412889502869228, within(1e-12));
    RankingAnalysis.Result top = RankingAnalysis.of(engine, Dimension.COUNTRY).withLimit(3).run();
    assertThat(top.othersCount()).isEqualTo(16);
    assertThat(
            top.rows().stream()
                .map(RankingAnalysis.Row::netSales)
                .reduce(top.others().orElseThrow().netSales(), io.tillsight.core.model.Money::plus))
        .isEqualTo(top.total().netSales());
  }

  @Test
  void abc() {
    AbcAnalysis.Result result = AbcAnalysis.of(engine).run();
    JsonNode expected = reference.get("abc");

    for (Klass klass : Klass.values()) {
      assertThat(result.of(klass)).hasSize(expected.at("/counts/" + klass).asInt());
      same(expected.at("/net_sales_by_class/" + klass).asText(), result.netSales(klass));
    }
    assertThat(result.rows().get(108).cumulativeShare()).isEqualTo(1.0);
  }

  @Test
  void statuses() {
    StatusAnalysis.Result result = StatusAnalysis.of(engine).run();

    // Lines by status: README of the data set.
    assertThat(
            result.rows().stream().map(row -> row.text() + " " + row.lines() + " " + row.orders()))
        .containsExactly(
            "Shipped 2617 286",
            "Cancelled 60 4",
            "Resolved 47 4",
            "On Hold 44 4",
            "In Process 41 6",
            "Disputed 14 3");
    assertThat(result.orders()).isEqualTo(307);
    same("10032628.85", result.amount());
  }

  @Test
  void bridgeSumsToTheChange() {
    ChangeBridge.Result bridge =
        ChangeBridge.of(engine).withFilter(during("2004-01-01", "2004-12-31")).run().orElseThrow();
    JsonNode expected = reference.at("/bridge_2003_to_2004/total");

    same(expected.get("change").asText(), bridge.change());
    for (ChangeBridge.Step step : bridge.steps()) {
      String name = step.effect().name().toLowerCase(java.util.Locale.ROOT);
      if (expected.has(name)) {
        assertThat(step.amount().decimal().doubleValue())
            .as(name)
            .isCloseTo(expected.get(name).asDouble(), within(1e-4));
      }
    }
  }
}
