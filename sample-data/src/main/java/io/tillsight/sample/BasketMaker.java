package io.tillsight.sample;

import io.tillsight.sample.Ticket.Line;
import io.tillsight.sample.Ticket.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Fills baskets with products, by day, season, store and what goes together. */
final class BasketMaker {
  private static final Wheel SIZES = new Wheel(40, 32, 18, 10);
  private static final double PARTNER = 0.3;
  private static final double LINE_CANCELLED = 0.0035;
  private static final double LOYALTY = 0.04;
  private static final int LOYALTY_PERCENT = 10;
  private static final int PERCENT = 100;
  private static final int TRIES = 6;
  private static final int NONE = -1;

  private final Dice dice;
  private final LocalDate lastDay;
  private final double[][] tastes = new double[Chain.STORES.size()][Category.values().length];
  private final double[] trends = new double[Assortment.PRODUCTS.size()];
  private final int[] partners = new int[trends.length];

  BasketMaker(ShopOptions options, Dice dice) {
    this.dice = dice;
    lastDay = options.lastDay();
    for (double[] taste : tastes) {
      for (int i = 0; i < taste.length; i++) {
        taste[i] = dice.between(0.8, 1.25);
      }
    }
    for (int i = 0; i < trends.length; i++) {
      trends[i] = dice.between(-0.1, 0.14);
      String partner = Assortment.PARTNERS.get(Assortment.PRODUCTS.get(i).reference());
      partners[i] = partner == null ? NONE : Assortment.indexOf(partner);
    }
  }

  /** Draws the products of one store on one day. */
  Wheel wheel(int store, LocalDate day, DayPlan plan) {
    double[] weights = new double[trends.length];
    for (int i = 0; i < weights.length; i++) {
      int category = Assortment.PRODUCTS.get(i).category().ordinal();
      double trend = Season.growth(day, lastDay, trends[i]);
      weights[i] = plan.product(i) * tastes[store][category] * trend;
    }
    return new Wheel(weights);
  }

  /** One to four different products. */
  List<Line> fill(DayPlan plan, Wheel products) {
    int size = 1 + SIZES.spin(dice);
    List<Line> lines = new ArrayList<>(size);
    int last = NONE;
    while (lines.size() < size) {
      last = next(last, lines, plan, products);
      if (last == NONE) {
        break;
      }
      lines.add(line(last, plan));
    }
    return lines;
  }

  private int next(int last, List<Line> lines, DayPlan plan, Wheel products) {
    if (last != NONE && partners[last] != NONE && dice.chance(PARTNER)) {
      int partner = partners[last];
      if (plan.product(partner) > 0 && !holds(lines, partner)) {
        return partner;
      }
    }
    for (int i = 0; i < TRIES; i++) {
      int product = products.spin(dice);
      if (!holds(lines, product)) {
        return product;
      }
    }
    return NONE;
  }

  private static boolean holds(List<Line> lines, int product) {
    return lines.stream().anyMatch(line -> line.product() == product);
  }

  private Line line(int product, DayPlan plan) {
    int price = plan.price(product);
    int percent = plan.discount(product);
    if (percent == 0 && dice.chance(LOYALTY)) {
      percent = LOYALTY_PERCENT;
    }
    int discount = (price * percent + PERCENT / 2) / PERCENT;
    int quantity = Assortment.PRODUCTS.get(product).pieces().draw(dice);
    Status status = dice.chance(LINE_CANCELLED) ? Status.CANCELLED : Status.COMPLETED;
    return new Line(product, quantity, price, discount, status);
  }
}
