package io.tillsight.sample;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Says which customer comes to a store: newly registered ones first, then by their rates. */
final class Roster {
  /** Nobody that the shop knows. */
  static final int NOBODY = -1;

  private static final double NEW_ONE = 0.85;
  private static final double AWAY_FROM_HOME = 0.04;
  private static final int TRIES = 12;

  private final List<Client> clients;
  private final List<Deque<Integer>> newcomers = new ArrayList<>();
  private final boolean[] known;
  private final List<int[]> regulars = new ArrayList<>();
  private final List<Wheel> wheels = new ArrayList<>();
  private int month = -1;

  Roster(List<Client> clients, LocalDate firstDay) {
    this.clients = clients;
    known = new boolean[clients.size()];
    Chain.STORES.forEach(store -> newcomers.add(new ArrayDeque<>()));
    for (int i = 0; i < known.length; i++) {
      if (clients.get(i).registered() < firstDay.toEpochDay()) {
        known[i] = true;
      } else {
        newcomers.get(clients.get(i).home()).add(i);
      }
    }
  }

  /** The index of a customer who buys in that store on that day, or {@link #NOBODY}. */
  int draw(int store, LocalDate day, Dice dice) {
    if (day.getMonthValue() != month) {
      month = day.getMonthValue();
      rebuild(day);
    }
    int newcomer = newcomer(store, day.toEpochDay(), dice);
    return newcomer == NOBODY ? regular(store, day.toEpochDay(), dice) : newcomer;
  }

  private int newcomer(int store, long day, Dice dice) {
    Deque<Integer> queue = newcomers.get(store);
    while (!queue.isEmpty() && known[queue.peek()]) {
      queue.remove();
    }
    if (queue.isEmpty() || clients.get(queue.peek()).registered() > day || !dice.chance(NEW_ONE)) {
      return NOBODY;
    }
    int client = queue.remove();
    known[client] = true;
    return client;
  }

  private int regular(int store, long day, Dice dice) {
    int shop = dice.chance(AWAY_FROM_HOME) ? dice.below(wheels.size()) : store;
    Wheel wheel = wheels.get(shop);
    for (int i = 0; i < TRIES && !wheel.isEmpty(); i++) {
      int client = regulars.get(shop)[wheel.spin(dice)];
      if (clients.get(client).activeOn(day)) {
        known[client] = true;
        return client;
      }
    }
    return NOBODY;
  }

  private void rebuild(LocalDate day) {
    long monthStart = day.withDayOfMonth(1).toEpochDay();
    long monthEnd = day.withDayOfMonth(day.lengthOfMonth()).toEpochDay();
    regulars.clear();
    wheels.clear();
    for (int store = 0; store < newcomers.size(); store++) {
      List<Integer> members = new ArrayList<>();
      for (int i = 0; i < clients.size(); i++) {
        Client client = clients.get(i);
        if (client.home() == store
            && client.rate() > 0
            && client.registered() <= monthEnd
            && client.lastActive() >= monthStart) {
          members.add(i);
        }
      }
      regulars.add(members.stream().mapToInt(Integer::intValue).toArray());
      wheels.add(new Wheel(members.stream().mapToDouble(i -> clients.get(i).rate()).toArray()));
    }
  }
}
