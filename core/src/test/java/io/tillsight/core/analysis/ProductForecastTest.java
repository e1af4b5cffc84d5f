package io.tillsight.core.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.tillsight.core.cube.CubeBuilder;
import io.tillsight.core.cube.Dimension;
import io.tillsight.core.cube.Filter;
import io.tillsight.core.cube.SalesEngine;
import io.tillsight.core.model.Catalogue;
import io.tillsight.core.model.Money;
import io.tillsight.core.model.Place;
import io.tillsight.core.model.Product;
import io.tillsight.core.model.Quantity;
import io.tillsight.core.model.SaleLine;
import io.tillsight.core.model.SaleStatus;
import io.tillsight.core.series.Outcome;
import io.tillsight.core.series.Work;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

/** Forecasts by product, stock cover and price elasticity over sales of known making. */
class ProductForecastTest {

  private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
  private static final int DAYS = 366;

  private final Map<String, Product> products = new HashMap<>();
  private final List<SaleLine> lines = new ArrayList<>();

  private void product(String key, String stock) {
    Quantity known = stock == null ? null : Quantity.of(stock);
    products.put(key, new Product(key, "", "", "", null, null, known));
  }

  private void sale(LocalDate day, String product, double units, double price) {
    BigDecimal amount = BigDecimal.valueOf(units * price).setScale(4, RoundingMode.HALF_EVEN);
    lines.add(
        new SaleLine(
            "O" + lines.size(),
            1,
            day,
            null,
            product,
            "S",
            "",
            Place.UNKNOWN,
            Quantity.of(BigDecimal.valueOf(units).setScale(4, RoundingMode.HALF_EVEN)),
            null,
            null,
            Money.of(amount),
            null,
            SaleStatus.COMPLETED,
            "",
            "",
            ""));
  }

  private SalesEngine engine() {
    CubeBuilder cube = new CubeBuilder(new Catalogue(products, Map.of(), Map.of()));
    lines.forEach(cube::add);
    return cube.build((filter, offset, limit) -> List.of());
  }

  private void everyDay(String product, int from, double units) {
    for (int day = from; day < DAYS; day++) {
      sale(FIRST.plusDays(day), product, units, 5);
    }
  }

  private SalesEngine shop() {
    product("steady", "30");
    product("young", "1000");
    product("empty", "0");
    product("dead", "40");
    product("unknown", null);
    everyDay("steady", 0, 3);
    everyDay("young", 300, 2);
    everyDay("empty", 0, 1);
    everyDay("unknown", 0, 1);
    return engine();
  }

  @Test
  void forecastsEachProductFromItsFirstSale() {
    List<Double> shares = new ArrayList<>();
    ForecastBatch.Result result =
        ForecastBatch.of(shop(), Dimension.PRODUCT)
            .withHorizon(10)
            .run(new Work(Runnable::run, () -> false, shares::add));

    assertThat(result.lastDay()).isEqualTo(FIRST.plusDays(DAYS - 1));
    assertThat(result.rows())
        .extracting(ForecastBatch.Row::key)
        .containsExactly("empty", "steady", "unknown", "young");
    // 2 units at 5.00 a day since its first sale; the days before count for nothing.
    Outcome.Made young = (Outcome.Made) result.rows().get(3).outcome();
    assertThat(young.forecast().mean()[9]).isCloseTo(10, within(0.05));
    assertThat(result.lines()).hasSize(40);
    assertThat(shares).contains(1.0);
  }

  @Test
  void stopsWhenCancelled() {
    ForecastBatch batch = ForecastBatch.of(shop(), Dimension.PRODUCT);
    Work cancelled = new Work(Runnable::run, () -> true, share -> {});

    assertThatThrownBy(() -> batch.run(cancelled)).isInstanceOf(CancellationException.class);
  }

  @Test
  void saysHowLongTheStockLastsAndWhatToOrder() {
    StockAnalysis.Result result = StockAnalysis.of(shop()).run(Work.inline());

    assertThat(result.known()).isTrue();
    assertThat(result.rows())
        .extracting(StockAnalysis.Row::label, StockAnalysis.Row::state)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("empty", StockAnalysis.State.OUT),
            org.assertj.core.groups.Tuple.tuple("steady", StockAnalysis.State.REORDER),
            org.assertj.core.groups.Tuple.tuple("young", StockAnalysis.State.ENOUGH),
            org.assertj.core.groups.Tuple.tuple("dead", StockAnalysis.State.UNSOLD));
    // 30 pieces at 3 a day; 14 + 30 days need 132, so 102 are missing.
    StockAnalysis.Row steady = result.rows().get(1);
    assertThat(steady.days().orElseThrow()).isBetween(9, 10);
    assertThat(steady.order().decimal().doubleValue()).isCloseTo(102, within(2.0));
    assertThat(steady.month().decimal().doubleValue()).isCloseTo(90, within(0.5));
    assertThat(result.rows().get(2).days()).isEqualTo(OptionalInt.empty());
    assertThat(result.toOrder()).isEqualTo(2);
  }

  @Test
  void saysThatNoStockIsKnown() {
    product("unknown", null);
    everyDay("unknown", 0, 1);

    assertThat(StockAnalysis.of(engine()).run(Work.inline()).known()).isFalse();
  }

  /** Each product has another price every month; its units are 100 x price to the power of -1.5. */
  @Test
  void findsTheElasticityThatMadeTheSales() {
    Random random = new Random(3);
    for (int product = 0; product < 30; product++) {
      product("P" + product, null);
      for (int month = 0; month < 12; month++) {
        double price = 5 * Math.exp(0.2 * random.nextGaussian());
        double units = 100 * Math.pow(price, -1.5) * Math.exp(0.05 * random.nextGaussian());
        sale(FIRST.plusMonths(month), "P" + product, units, price);
        sale(FIRST.plusMonths(month + 1).minusDays(1), "P" + product, units, price);
      }
    }
    PriceElasticity found = PriceElasticity.of(engine(), Filter.ALL);

    assertThat(found.measured()).isTrue();
    assertThat(found.value()).isCloseTo(-1.5, within(0.1));
    assertThat(found.low()).isLessThan(found.value());
    assertThat(found.high()).isBetween(found.value(), 0.0);
  }

  @Test
  void assumesAnElasticityWithoutPriceChanges() {
    product("steady", null);
    everyDay("steady", 0, 3);

    PriceElasticity found = PriceElasticity.of(engine(), Filter.ALL);
    assertThat(found.measured()).isFalse();
    assertThat(found.value()).isEqualTo(-1);
    assertThat(found.changes()).isZero();
  }
}
