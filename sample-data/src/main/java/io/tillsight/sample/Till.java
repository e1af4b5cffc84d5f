package io.tillsight.sample;

import io.tillsight.sample.ShopEvent.Kind;
import io.tillsight.sample.Ticket.Line;
import io.tillsight.sample.Ticket.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Sells: turns the plan of a day into its tickets, in the order of the clock. */
final class Till {
  private static final double NO_CUSTOMER = 0.025;
  private static final double NO_STORE = 0.0025;
  private static final double ORDER_CANCELLED = 0.0115;
  private static final double DAY_NOISE = 0.07;
  private static final double STORE_NOISE = 0.12;
  private static final int PENDING_DAYS = 8;
  private static final double PENDING_ONLINE = 0.6;
  private static final double PENDING_IN_STORE = 0.03;
  private static final double FIRST_ONLINE_SHARE = 0.09;
  private static final double LAST_ONLINE_SHARE = 0.17;
  private static final double COLLECTED = 0.35;
  private static final int TEN_O_CLOCK = 10 * 60;
  private static final int SEVEN_O_CLOCK = 7 * 60;
  private static final int ONLINE_MINUTES = 16 * 60;
  private static final int MINUTES = 60;

  private static final Wheel HOURS = new Wheel(6, 10, 14, 10, 10, 12, 14, 15, 9);
  private static final List<String> PAYMENTS = List.of("card", "cash", "voucher", "cheque");
  private static final Wheel IN_STORE_PAYMENT = new Wheel(74, 17, 6, 3);
  private static final Wheel ONLINE_PAYMENT = new Wheel(90, 0, 10);

  private final ShopOptions options;
  private final List<ShopEvent> events;
  private final Roster roster;
  private final Dice dice;
  private final BasketMaker baskets;
  private final ReturnDesk desk = new ReturnDesk();
  private final double ordersPerWeight;

  Till(
      ShopOptions options,
      List<ShopEvent> events,
      List<Client> clients,
      double ordersPerWeight,
      Dice dice) {
    this.options = options;
    this.events = events;
    this.roster = new Roster(clients, options.firstDay());
    this.dice = dice;
    this.baskets = new BasketMaker(options, dice);
    this.ordersPerWeight = ordersPerWeight;
  }

  /** The tickets of one day. */
  List<Ticket> sell(LocalDate day, DayPlan plan) {
    List<Ticket> tickets = new ArrayList<>(desk.due(day, plan));
    double weather = dice.between(1 - DAY_NOISE, 1 + DAY_NOISE);
    for (int store = 0; store < Chain.STORES.size(); store++) {
      double mean = ordersPerWeight * demand(store, day, plan, options.lastDay());
      double noise = dice.between(1 - STORE_NOISE, 1 + STORE_NOISE);
      int orders = dice.poisson(mean * weather * noise);
      Wheel products = baskets.wheel(store, day, plan);
      for (int i = 0; i < orders; i++) {
        Ticket ticket = ticket(store, day, plan, products);
        desk.consider(ticket, day, plan, dice);
        tickets.add(ticket);
      }
    }
    addPlanted(day, plan, tickets);
    tickets.sort(Comparator.comparingInt(Ticket::minute));
    return tickets;
  }

  /** How many orders to expect against other days and stores. */
  static double demand(int store, LocalDate day, DayPlan plan, LocalDate lastDay) {
    Branch branch = Chain.STORES.get(store);
    return plan.store(store) * branch.weight() * Season.growth(day, lastDay, branch.growth());
  }

  private Ticket ticket(int store, LocalDate day, DayPlan plan, Wheel products) {
    boolean nowhere = dice.chance(NO_STORE);
    boolean remote = nowhere || dice.chance(onlineShare(day));
    boolean collected = !nowhere && remote && dice.chance(COLLECTED);
    int minute = remote ? SEVEN_O_CLOCK + dice.below(ONLINE_MINUTES) : openingMinute();
    int client = dice.chance(NO_CUSTOMER) ? Ticket.UNKNOWN : roster.draw(store, day, dice);
    String channel = collected ? Ticket.COLLECT : remote ? Ticket.ONLINE : Ticket.IN_STORE;
    String payment = PAYMENTS.get((remote ? ONLINE_PAYMENT : IN_STORE_PAYMENT).spin(dice));
    List<Line> lines = settle(baskets.fill(plan, products), day, remote);
    return new Ticket(minute, nowhere ? Ticket.UNKNOWN : store, client, channel, payment, lines);
  }

  private int openingMinute() {
    return TEN_O_CLOCK + MINUTES * HOURS.spin(dice) + dice.below(MINUTES);
  }

  private double onlineShare(LocalDate day) {
    double all = options.lastDay().toEpochDay() - options.firstDay().toEpochDay() + 1.0;
    double gone = (day.toEpochDay() - options.firstDay().toEpochDay()) / all;
    return FIRST_ONLINE_SHARE + gone * (LAST_ONLINE_SHARE - FIRST_ONLINE_SHARE);
  }

  private List<Line> settle(List<Line> lines, LocalDate day, boolean remote) {
    if (dice.chance(ORDER_CANCELLED)) {
      return lines.stream().map(line -> line.withStatus(Status.CANCELLED)).toList();
    }
    boolean fresh = day.isAfter(options.lastDay().minusDays(PENDING_DAYS));
    if (fresh && dice.chance(remote ? PENDING_ONLINE : PENDING_IN_STORE)) {
      return lines.stream().map(line -> line.withStatus(Status.PENDING)).toList();
    }
    return lines;
  }

  private void addPlanted(LocalDate day, DayPlan plan, List<Ticket> tickets) {
    for (ShopEvent event : events) {
      boolean bulk = event.kind() == Kind.BULK_ORDER;
      if ((bulk || event.kind() == Kind.TYPING_ERROR) && event.covers(day)) {
        int product = Assortment.indexOf(event.key());
        Status status = bulk ? Status.COMPLETED : Status.CANCELLED;
        Line line = new Line(product, event.amount(), plan.price(product), 0, status);
        int store = Chain.indexOf(bulk ? "S02" : "S03");
        int client = roster.draw(store, day, dice);
        tickets.add(
            new Ticket(openingMinute(), store, client, Ticket.IN_STORE, "card", List.of(line)));
      }
    }
  }
}
