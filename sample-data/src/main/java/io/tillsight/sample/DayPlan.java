package io.tillsight.sample;

import io.tillsight.sample.ShopEvent.Kind;
import io.tillsight.sample.ShopEvent.Scope;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** What the events make of one day: demand by store and product, prices, discounts, returns. */
final class DayPlan {
  /** Sales of a category draw a few more people into the shop. */
  private static final double CATEGORY_PROMOTION_TRAFFIC = 1.07;

  private static final double USUAL_RETURNS = 0.031;

  private final double[] stores = new double[Chain.STORES.size()];
  private final double[] products = new double[Assortment.PRODUCTS.size()];
  private final int[] prices = new int[products.length];
  private final int[] discounts = new int[products.length];
  private final double[] returns = new double[products.length];

  DayPlan(LocalDate day, List<ShopEvent> events) {
    Arrays.fill(stores, Season.of(day));
    Arrays.fill(returns, USUAL_RETURNS);
    for (int i = 0; i < products.length; i++) {
      Article article = Assortment.PRODUCTS.get(i);
      products[i] = article.weight() * article.category().season(day);
      prices[i] = article.price();
    }
    for (ShopEvent event : events) {
      apply(event, day);
    }
  }

  private void apply(ShopEvent event, LocalDate day) {
    double factor = event.demandOn(day);
    switch (event.scope()) {
      case CHAIN -> multiply(stores, factor);
      case STORE -> stores[Chain.indexOf(event.key())] *= factor;
      case CATEGORY -> applyToCategory(event, day, factor);
      case PRODUCT -> applyToProduct(event, day, factor);
      case CUSTOMER -> {
        // Customers are chosen elsewhere; a silent one leaves its purchases to others.
      }
    }
    if (event.scope() == Scope.CHAIN && event.kind() == Kind.PROMOTION && event.covers(day)) {
      for (int i = 0; i < discounts.length; i++) {
        discounts[i] = Math.max(discounts[i], event.amount());
      }
    }
  }

  private void applyToCategory(ShopEvent event, LocalDate day, double factor) {
    if (!event.covers(day)) {
      return;
    }
    multiply(stores, CATEGORY_PROMOTION_TRAFFIC);
    for (int i = 0; i < products.length; i++) {
      if (Assortment.PRODUCTS.get(i).category().label().equals(event.key())) {
        products[i] *= factor;
        discounts[i] = Math.max(discounts[i], event.amount());
      }
    }
  }

  private void applyToProduct(ShopEvent event, LocalDate day, double factor) {
    int index = Assortment.indexOf(event.key());
    products[index] *= factor;
    if (event.kind() == Kind.PRICE_CHANGE && event.covers(day)) {
      prices[index] = event.amount();
    }
    if (event.kind() == Kind.FAULTY_BATCH && event.covers(day)) {
      returns[index] = event.factor();
    }
  }

  private static void multiply(double[] values, double factor) {
    for (int i = 0; i < values.length; i++) {
      values[i] *= factor;
    }
  }

  /** Demand of the store, growth apart; 0 when it is closed. */
  double store(int index) {
    return stores[index];
  }

  /** How much the product is wanted, store and trend apart; 0 when it is not to be had. */
  double product(int index) {
    return products[index];
  }

  /** List price in cents. */
  int price(int index) {
    return prices[index];
  }

  /** Promotion in percent of the list price. */
  int discount(int index) {
    return discounts[index];
  }

  /** Probability that a line comes back. */
  double returns(int index) {
    return returns[index];
  }
}
