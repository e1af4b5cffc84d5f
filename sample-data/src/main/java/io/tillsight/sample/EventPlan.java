package io.tillsight.sample;

import static io.tillsight.sample.ShopEvent.Kind.BOUGHT_TOGETHER;
import static io.tillsight.sample.ShopEvent.Kind.BULK_ORDER;
import static io.tillsight.sample.ShopEvent.Kind.CUSTOMER_SILENT;
import static io.tillsight.sample.ShopEvent.Kind.DEMAND_DROP;
import static io.tillsight.sample.ShopEvent.Kind.DEMAND_SPIKE;
import static io.tillsight.sample.ShopEvent.Kind.FAULTY_BATCH;
import static io.tillsight.sample.ShopEvent.Kind.MISSING_DAY;
import static io.tillsight.sample.ShopEvent.Kind.PRICE_CHANGE;
import static io.tillsight.sample.ShopEvent.Kind.PRODUCT_HYPE;
import static io.tillsight.sample.ShopEvent.Kind.PRODUCT_LAUNCHED;
import static io.tillsight.sample.ShopEvent.Kind.PRODUCT_WITHDRAWN;
import static io.tillsight.sample.ShopEvent.Kind.PROMOTION;
import static io.tillsight.sample.ShopEvent.Kind.PUBLIC_HOLIDAY;
import static io.tillsight.sample.ShopEvent.Kind.STOCKOUT;
import static io.tillsight.sample.ShopEvent.Kind.STOCK_LEVEL;
import static io.tillsight.sample.ShopEvent.Kind.STORE_CLOSED;
import static io.tillsight.sample.ShopEvent.Kind.STORE_OPENED;
import static io.tillsight.sample.ShopEvent.Kind.TYPING_ERROR;

import io.tillsight.sample.ShopEvent.Kind;
import io.tillsight.sample.ShopEvent.Scope;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What happens to the shop and when. One-off events are tied to the last year and the two before
 * it, so a shop that ends in another year lives through the same story.
 */
final class EventPlan {
  /** Pieces of a bulk order grow with the shop, so that it stays visible. */
  private static final int LINES_PER_BULK_PIECE = 250;

  private static final int SMALLEST_BULK = 120;
  private static final int SALES_WEEKS = 4;

  private final ShopOptions options;
  private final List<ShopEvent> events = new ArrayList<>();

  private EventPlan(ShopOptions options) {
    this.options = options;
  }

  /** All events that have an effect between the first and the last day, by date. */
  static List<ShopEvent> of(ShopOptions options) {
    EventPlan plan = new EventPlan(options);
    plan.yearlyEvents();
    plan.storeEvents();
    plan.productEvents();
    plan.priceEvents();
    plan.customerEvents();
    plan.standingFacts();
    plan.events.removeIf(
        event ->
            event.until().isBefore(options.firstDay()) || event.from().isAfter(options.lastDay()));
    plan.events.sort(
        Comparator.comparing(ShopEvent::from)
            .thenComparing(ShopEvent::kind)
            .thenComparing(ShopEvent::key));
    return List.copyOf(plan.events);
  }

  private void yearlyEvents() {
    for (int year = options.firstDay().getYear(); year <= options.lastDay().getYear(); year++) {
      FrenchCalendar.holidays(year)
          .forEach((day, name) -> closed(PUBLIC_HOLIDAY, day, day, "", name + ": all closed"));
      LocalDate friday = FrenchCalendar.goodFriday(year);
      closed(PUBLIC_HOLIDAY, friday, friday, "S09", "Good Friday: closed in Alsace");
      LocalDate stephen = LocalDate.of(year, 12, 26);
      closed(PUBLIC_HOLIDAY, stephen, stephen, "S09", "Saint Stephen: closed in Alsace");
      LocalDate freedom = LocalDate.of(year, 12, 20);
      closed(PUBLIC_HOLIDAY, freedom, freedom, "S12", "Abolition of slavery: closed in La Réunion");
      promotions(year);
    }
  }

  private void promotions(int year) {
    LocalDate winter = FrenchCalendar.winterSales(year);
    LocalDate winterEnd = winter.plusWeeks(SALES_WEEKS).minusDays(1);
    LocalDate summer = FrenchCalendar.summerSales(year);
    LocalDate summerEnd = summer.plusWeeks(SALES_WEEKS).minusDays(1);
    promotion(winter, winterEnd, Category.TEXTILES, 30, 1.7, "Winter sales");
    promotion(winter, winterEnd, Category.DECORATION, 25, 1.5, "Winter sales");
    promotion(winter, winterEnd, Category.LIGHTING, 20, 1.4, "Winter sales");
    promotion(summer, summerEnd, Category.FURNITURE, 25, 1.5, "Summer sales");
    promotion(summer, summerEnd, Category.TABLEWARE, 20, 1.4, "Summer sales");
    LocalDate friday = FrenchCalendar.blackFriday(year);
    add(PROMOTION, friday, friday.plusDays(3), Scope.CHAIN, "", 2.2, 20, "Black Friday: 20 % off");
    LocalDate garden = LocalDate.of(year, 4, 10);
    promotion(garden, garden.plusDays(9), Category.GARDEN, 15, 1.5, "Garden days");
    LocalDate gifts = LocalDate.of(year, 12, 1);
    promotion(gifts, gifts.plusDays(9), Category.GIFTS, 10, 1.3, "Early gifts");
  }

  private void promotion(
      LocalDate from, LocalDate until, Category category, int percent, double factor, String name) {
    String detail = name + ": " + percent + " % off";
    add(PROMOTION, from, until, Scope.CATEGORY, category.label(), factor, percent, detail);
  }

  private void storeEvents() {
    LocalDate opening = day(2, 4, 6);
    add(STORE_OPENED, opening, last(), Scope.STORE, "S11", 1, 0, "Montpellier opens");
    LocalDate works = day(0, 3, 2);
    closed(STORE_CLOSED, works, works.plusDays(13), "S08", "Lille closed two weeks for works");
    LocalDate lost = day(1, 10, 14);
    closed(MISSING_DAY, lost, lost, "S06", "Toulouse: the day's till export was lost");
    LocalDate silent = day(0, 9, 16);
    change(DEMAND_DROP, silent, silent, "", 0.12, "Card network down in all stores");
    LocalDate snow = day(1, 11, 20);
    change(DEMAND_DROP, snow, snow.plusDays(1), "S01", 0.2, "Snow in Paris");
    change(DEMAND_DROP, snow, snow.plusDays(1), "S04", 0.2, "Snow in Paris");
    LocalDate street = day(0, 5, 4);
    change(DEMAND_DROP, street, day(0, 7, 31), "S07", 0.6, "Marseille: tramway works at the door");
    LocalDate fair = day(0, 6, 18);
    change(DEMAND_SPIKE, fair, fair, "S05", 7, "Nantes: street fair at the door");
    LocalDate open = day(1, 6, 12);
    change(DEMAND_SPIKE, open, open, "", 2.4, "Anniversary of the house, evening opening");
  }

  private void productEvents() {
    product(PRODUCT_LAUNCHED, day(1, 9, 1), last(), "LI06", 1, "Lamp Luciole launched");
    product(PRODUCT_LAUNCHED, day(0, 3, 16), last(), "TX05", 1, "Cushion Dune launched");
    product(PRODUCT_WITHDRAWN, day(1, 7, 1), last(), "DE06", 0, "Clock Ardoise withdrawn");
    product(PRODUCT_WITHDRAWN, day(0, 5, 1), last(), "TX06", 0, "Bedspread Aubrac withdrawn");
    product(STOCKOUT, day(0, 8, 10), day(0, 8, 30), "KI02", 0, "Santoku knife out of stock");
    product(STOCKOUT, day(1, 11, 24), day(1, 12, 13), "GI01", 0, "Gift box out of stock");
    product(PRODUCT_HYPE, day(0, 10, 12), day(0, 10, 25), "DE01", 5, "Vase seen on television");
    product(
        FAULTY_BATCH, day(0, 6, 1), day(0, 7, 15), "TX02", 0.4, "Towels that lose their colour");
  }

  private void priceEvents() {
    price(day(0, 2, 2), "TW01", 1590, 0.9);
    price(day(1, 10, 1), "KI01", 10900, 1.15);
    price(day(1, 3, 3), "LI01", 9500, 0.94);
    price(day(0, 9, 1), "DE03", 2290, 0.88);
    price(day(0, 4, 1), "GA02", 2990, 1.2);
  }

  private void customerEvents() {
    LocalDate goodbye = day(0, 4, 16);
    add(CUSTOMER_SILENT, goodbye, last(), Scope.CUSTOMER, "C00007", 0, 0, "A top buyer leaves");
    LocalDate second = day(0, 7, 3);
    add(CUSTOMER_SILENT, second, last(), Scope.CUSTOMER, "C00019", 0, 0, "A top buyer leaves");
    int pieces = Math.max(SMALLEST_BULK, options.lines() / LINES_PER_BULK_PIECE);
    LocalDate hotel = openDay(day(0, 10, 6));
    String bulk = "One order of " + pieces + " bowls by a hotel, at S02";
    add(BULK_ORDER, hotel, hotel, Scope.PRODUCT, "TW02", 1, pieces, bulk);
    LocalDate slip = openDay(day(1, 5, 13));
    String typed = "50 stools typed instead of 5, at S03; cancelled";
    add(TYPING_ERROR, slip, slip, Scope.PRODUCT, "FU01", 1, 50, typed);
  }

  private void standingFacts() {
    stock("KI01", 0, "Sold out");
    stock("LI02", 3, "Almost sold out");
    stock("GA04", -2, "More sold than ever counted in");
    stock("DE06", 37, "Withdrawn and still on the shelf");
    stock("TX06", 22, "Withdrawn and still on the shelf");
    stock("FU04", 180, "Slow: stock for years");
    Assortment.PARTNERS.forEach(
        (first, second) ->
            add(
                BOUGHT_TOGETHER,
                options.firstDay(),
                last(),
                Scope.PRODUCT,
                first,
                1,
                0,
                first + " calls for " + second + " in the same order"));
  }

  private LocalDate last() {
    return options.lastDay();
  }

  private LocalDate day(int yearsBack, int month, int dayOfMonth) {
    return LocalDate.of(last().getYear() - yearsBack, month, dayOfMonth);
  }

  private static LocalDate openDay(LocalDate wanted) {
    LocalDate day = wanted;
    while (day.getDayOfWeek() == DayOfWeek.SUNDAY
        || FrenchCalendar.holidays(day.getYear()).containsKey(day)) {
      day = day.plusDays(1);
    }
    return day;
  }

  private void closed(Kind kind, LocalDate from, LocalDate until, String store, String detail) {
    change(kind, from, until, store, 0, detail);
  }

  private void change(
      Kind kind, LocalDate from, LocalDate until, String store, double factor, String detail) {
    Scope scope = store.isEmpty() ? Scope.CHAIN : Scope.STORE;
    add(kind, from, until, scope, store, factor, 0, detail);
  }

  private void product(
      Kind kind, LocalDate from, LocalDate until, String key, double factor, String detail) {
    add(kind, from, until, Scope.PRODUCT, key, factor, 0, detail);
  }

  private void price(LocalDate from, String key, int cents, double factor) {
    String detail = "List price becomes " + Cents.text(cents);
    add(PRICE_CHANGE, from, last(), Scope.PRODUCT, key, factor, cents, detail);
  }

  private void stock(String key, int pieces, String detail) {
    add(STOCK_LEVEL, last(), last(), Scope.PRODUCT, key, 1, pieces, detail + ": " + pieces);
  }

  private void add(
      Kind kind,
      LocalDate from,
      LocalDate until,
      Scope scope,
      String key,
      double factor,
      int amount,
      String detail) {
    events.add(new ShopEvent(kind, from, until, scope, key, factor, amount, detail));
  }
}
