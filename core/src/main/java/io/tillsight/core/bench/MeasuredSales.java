package io.tillsight.core.bench;

import io.tillsight.core.model.Money;
import io.tillsight.core.model.Place;
import io.tillsight.core.model.Product;
import io.tillsight.core.model.Quantity;
import io.tillsight.core.model.SaleLine;
import io.tillsight.core.model.SaleStatus;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.function.Consumer;

/**
 * The sales of the {@link MeasuredShop}: three years (2023 to 2025) with weekends and a Christmas,
 * orders of one to five lines, popular products, a fifth of the orders without a customer, returns
 * and cancellations. The same number of lines gives the same lines.
 */
public final class MeasuredSales {
  /** First day. */
  public static final LocalDate FIRST_DAY = LocalDate.of(2023, 1, 1);

  /** Last day. */
  public static final LocalDate LAST_DAY = LocalDate.of(2025, 12, 31);

  private static final List<String> CHANNELS = List.of("Shop", "Online", "Phone");
  private static final List<String> PAYMENTS = List.of("Card", "Cash", "Voucher", "Transfer");
  private static final int DAYS = (int) (LAST_DAY.toEpochDay() - FIRST_DAY.toEpochDay() + 1);

  private final MeasuredShop shop;
  private final int lines;

  /**
   * @param lines number of lines
   */
  public MeasuredSales(MeasuredShop shop, int lines) {
    this.shop = shop;
    this.lines = lines;
  }

  /** Shows them to the consumer, day by day. */
  public void forEach(Consumer<SaleLine> consumer) {
    SplittableRandom random = new SplittableRandom(42);
    double[] until = shares();
    int written = 0;
    int order = 0;
    for (int day = 0; day < DAYS; day++) {
      LocalDate date = FIRST_DAY.plusDays(day);
      int end = day == DAYS - 1 ? lines : (int) (lines * until[day]);
      while (written < end) {
        int size = Math.min(end - written, 1 + random.nextInt(5));
        order(random, date, order++, size, consumer);
        written += size;
      }
    }
  }

  /** Share of all lines up to each day. */
  private static double[] shares() {
    double[] until = new double[DAYS];
    double sum = 0;
    for (int day = 0; day < DAYS; day++) {
      LocalDate date = FIRST_DAY.plusDays(day);
      boolean weekend = date.getDayOfWeek().getValue() >= 6;
      sum += (weekend ? 1.5 : 1.0) * (date.getMonthValue() == 12 ? 1.8 : 1.0) * (1 + day / 3000.0);
      until[day] = sum;
    }
    for (int day = 0; day < DAYS; day++) {
      until[day] /= sum;
    }
    return until;
  }

  private void order(
      SplittableRandom random, LocalDate date, int number, int size, Consumer<SaleLine> consumer) {
    String order = "T" + number;
    LocalTime time = LocalTime.of(9 + random.nextInt(11), random.nextInt(60));
    String store = shop.store(skewed(random, MeasuredShop.STORES)).code();
    boolean known = random.nextInt(5) > 0;
    String customer = known ? shop.customer(random.nextInt(MeasuredShop.CUSTOMERS)).code() : "";
    String channel = CHANNELS.get(random.nextInt(CHANNELS.size()));
    String payment = PAYMENTS.get(random.nextInt(PAYMENTS.size()));
    for (int ordinal = 1; ordinal <= size; ordinal++) {
      Product product = shop.product(skewed(random, MeasuredShop.PRODUCTS));
      SaleStatus status = status(random.nextInt(100));
      int units = (1 + random.nextInt(4)) * (status == SaleStatus.RETURNED ? -1 : 1);
      long full = product.listPrice().scaled() * units;
      long discount = random.nextInt(10) == 0 ? full / 1_000 * 100 : 0;
      consumer.accept(
          new SaleLine(
              order,
              ordinal,
              date,
              time,
              product.reference(),
              store,
              customer,
              Place.UNKNOWN,
              new Quantity(units * 10_000L),
              product.listPrice(),
              new Money(Math.abs(discount)),
              new Money(full - discount),
              new Money(product.unitCost().scaled() * units),
              status,
              status.name().toLowerCase(Locale.ROOT),
              channel,
              payment));
    }
  }

  private static SaleStatus status(int percent) {
    if (percent < 94) {
      return SaleStatus.COMPLETED;
    }
    return percent < 96
        ? SaleStatus.PENDING
        : percent < 98 ? SaleStatus.CANCELLED : SaleStatus.RETURNED;
  }

  /** Small numbers come up more often, as with products and stores. */
  private static int skewed(SplittableRandom random, int bound) {
    double share = random.nextDouble();
    return (int) (share * Math.sqrt(share) * bound);
  }
}
