package io.tillsight.core.analysis;

import io.tillsight.core.model.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * What if: changes to a forecast, applied one after the other in the order of {@link Effect}.
 *
 * @param price relative change of prices, above -1; 0.02 for two per cent more
 * @param elasticity relative change of units for one of the price, see {@link PriceElasticity}
 * @param volume relative change of units on top of that, above -1
 * @param promotion relative change of sales on the first {@value #PROMOTION_DAYS} days
 * @param closedDays additional days closed, at least 0; half of their sales are bought on others
 */
public record Scenario(
    double price, double elasticity, double volume, double promotion, int closedDays) {
  /** How long a promotion lasts, from tomorrow on. */
  public static final int PROMOTION_DAYS = 14;

  /** Part of the sales of a closed day that is bought on other days: an assumption, shown. */
  public static final double BOUGHT_LATER = 0.5;

  /** Changes nothing. */
  public static final Scenario NONE = new Scenario(0, -1, 0, 0, 0);

  /** What a part of the difference comes from. */
  public enum Effect {
    /** Prices, with what they do to units: (1 + price) to the power of (1 + elasticity). */
    PRICE,
    /** Units. */
    VOLUME,
    /** The promotion. */
    PROMOTION,
    /** The closed days. */
    CLOSED_DAYS
  }

  /** One part of the difference; 0 for an effect that is not used. */
  public record Part(Effect effect, Money amount) {}

  /**
   * A forecast under a scenario. Sums are rounded to cents, and each part is the difference of two
   * such sums, so that the parts add up to the whole difference exactly.
   *
   * @param forecast sum of the forecast
   * @param parts in the order of {@link Effect}
   * @param scenario sum under the scenario
   * @param days expected sales of each day under the scenario
   */
  public record Result(Money forecast, List<Part> parts, Money scenario, double[] days) {
    /** Copies the parts. */
    public Result {
      parts = List.copyOf(parts);
    }
  }

  /** Whether it changes anything. */
  public boolean isNone() {
    return price == 0 && volume == 0 && promotion == 0 && closedDays == 0;
  }

  /** Applies it to the expected sales of the coming days. */
  public Result on(double[] expected) {
    double[] days = expected.clone();
    Money forecast = sum(days);
    Money before = forecast;
    List<Part> parts = new ArrayList<>();
    for (Effect effect : Effect.values()) {
      double open = open(days);
      for (int day = 0; day < days.length; day++) {
        days[day] *= factor(effect, day, open);
      }
      Money after = sum(days);
      parts.add(new Part(effect, after.minus(before)));
      before = after;
    }
    return new Result(forecast, parts, before, days);
  }

  private double factor(Effect effect, int day, double open) {
    return switch (effect) {
      case PRICE -> Math.pow(1 + price, 1 + elasticity);
      case VOLUME -> 1 + volume;
      case PROMOTION -> day < PROMOTION_DAYS ? 1 + promotion : 1;
      case CLOSED_DAYS ->
          open == 0 ? 1 : 1 - (1 - BOUGHT_LATER) * Math.min(closedDays, open) / open;
    };
  }

  private static double open(double[] days) {
    int open = 0;
    for (double day : days) {
      open += day > 0 ? 1 : 0;
    }
    return open;
  }

  private static Money sum(double[] days) {
    double sum = 0;
    for (double day : days) {
      sum += day;
    }
    return Money.of(Money.of(BigDecimal.valueOf(sum)).rounded(2));
  }
}
