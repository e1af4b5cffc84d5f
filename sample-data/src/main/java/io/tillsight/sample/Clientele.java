package io.tillsight.sample;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Makes the customers: a third are there from before the first day, the others register over the
 * years; many buy once, some stay for good, a few buy very often.
 */
final class Clientele {
  private static final int LINES_PER_CLIENT = 12;
  private static final int FEWEST = 240;
  private static final int MOST = 40_000;
  private static final double FROM_BEFORE = 0.34;
  private static final int DAYS_BEFORE = 1_100;
  private static final double BUYS_ONCE = 0.3;
  private static final double STAYS = 0.4;
  private static final int SHORTEST_STAY = 45;
  private static final int LONGEST_STAY = 800;
  private static final double TOP_RATE = 45;
  private static final double LIVES_ELSEWHERE = 0.07;
  private static final double LIVES_ABROAD = 0.045;

  private static final double[] RATES = {1, 3, 8, 20};
  private static final Wheel RATE = new Wheel(50, 32, 14, 4);
  private static final List<String> AGES =
      List.of("18-24", "25-34", "35-44", "45-54", "55-64", "65+");
  private static final Wheel AGE = new Wheel(9, 22, 24, 20, 15, 10);
  private static final List<String> ABROAD =
      List.of("Belgium", "Switzerland", "Germany", "United Kingdom", "Italy", "Spain");
  private static final Wheel COUNTRY = new Wheel(34, 24, 18, 12, 7, 5);

  private final ShopOptions options;
  private final List<ShopEvent> events;
  private final Dice dice;
  private final Wheel homes =
      new Wheel(Chain.STORES.stream().mapToDouble(Branch::weight).toArray());

  private Clientele(ShopOptions options, List<ShopEvent> events, Dice dice) {
    this.options = options;
    this.events = events;
    this.dice = dice;
  }

  /** All customers in the order of their registration, which is the order of their codes. */
  static List<Client> of(ShopOptions options, List<ShopEvent> events, Dice dice) {
    Clientele clientele = new Clientele(options, events, dice);
    int count = Math.max(FEWEST, Math.min(MOST, options.lines() / LINES_PER_CLIENT));
    long[] registrations = clientele.registrations(count);
    List<Client> clients = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      clients.add(clientele.client(i + 1, registrations[i]));
    }
    return clients;
  }

  private long[] registrations(int count) {
    long first = options.firstDay().toEpochDay();
    long last = options.lastDay().toEpochDay();
    long[] days = new long[count];
    for (int i = 0; i < count; i++) {
      days[i] =
          dice.chance(FROM_BEFORE)
              ? first - 1 - dice.below(DAYS_BEFORE)
              : first + dice.below((int) (last - first + 1));
    }
    Arrays.sort(days);
    return days;
  }

  private Client client(int number, long registered) {
    String code = "C" + Integer.toString(100_000 + number).substring(1);
    String name = Names.draw(dice);
    int home = homes.spin(dice);
    boolean abroad = dice.chance(LIVES_ABROAD);
    String country = abroad ? ABROAD.get(COUNTRY.spin(dice)) : Chain.COUNTRY;
    int lives = dice.chance(LIVES_ELSEWHERE) ? homes.spin(dice) : home;
    String region = abroad ? "" : Chain.STORES.get(lives).region();
    String age = AGES.get(AGE.spin(dice));
    long first = options.firstDay().toEpochDay();
    boolean once = registered >= first && dice.chance(BUYS_ONCE);
    double rate = once ? 0 : RATES[RATE.spin(dice)] * dice.between(0.7, 1.3);
    long lastActive = once ? Long.MAX_VALUE : Math.max(first, registered) + stay();
    for (ShopEvent event : events) {
      if (event.kind() == ShopEvent.Kind.CUSTOMER_SILENT && event.key().equals(code)) {
        rate = TOP_RATE;
        lastActive = event.from().toEpochDay() - 1;
      }
    }
    return new Client(
        code,
        name,
        Names.email(name, number),
        country,
        region,
        age,
        registered,
        home,
        rate,
        lastActive);
  }

  private int stay() {
    if (dice.chance(STAYS)) {
      return Integer.MAX_VALUE;
    }
    return SHORTEST_STAY + dice.below(LONGEST_STAY - SHORTEST_STAY);
  }

  /** The file of the customers, in the order of their codes. */
  static void write(List<Client> clients, CsvFile file) throws IOException {
    file.row("code", "name", "email", "country", "region", "age_group", "registered");
    for (Client client : clients) {
      file.row(
          client.code(),
          client.name(),
          client.email(),
          client.country(),
          client.region(),
          client.ageGroup(),
          LocalDate.ofEpochDay(client.registered()).toString());
    }
  }
}
