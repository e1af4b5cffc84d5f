package io.tillsight.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Keeps what will be brought back until its day has come. */
final class ReturnDesk {
  private static final int SOONEST = 2;
  private static final int SPREAD = 22;
  private static final int OPENS = 10 * 60 + 15;
  private static final int OPEN_MINUTES = 9 * 60;

  private final SortedMap<LocalDate, List<Ticket>> waiting = new TreeMap<>();

  /** Decides which completed lines of the ticket come back, and when. */
  void consider(Ticket ticket, LocalDate day, DayPlan plan, Dice dice) {
    for (Ticket.Line line : ticket.lines()) {
      if (line.status() == Ticket.Status.COMPLETED && dice.chance(plan.returns(line.product()))) {
        LocalDate due = day.plusDays(SOONEST + (long) dice.below(SPREAD));
        waiting.computeIfAbsent(due, any -> new ArrayList<>()).add(comeBack(ticket, line, dice));
      }
    }
  }

  private static Ticket comeBack(Ticket bought, Ticket.Line line, Dice dice) {
    int pieces = 1 + dice.below(line.quantity());
    Ticket.Line back =
        new Ticket.Line(
            line.product(), -pieces, line.price(), line.discount(), Ticket.Status.RETURNED);
    int minute = OPENS + dice.below(OPEN_MINUTES);
    return new Ticket(
        minute, bought.store(), bought.client(), bought.channel(), bought.payment(), List.of(back));
  }

  /** The tickets of that day; those of closed stores wait for the next one. */
  List<Ticket> due(LocalDate day, DayPlan plan) {
    List<Ticket> today = waiting.remove(day);
    if (today == null) {
      return List.of();
    }
    List<Ticket> taken = new ArrayList<>();
    for (Ticket ticket : today) {
      if (plan.store(Math.max(ticket.store(), 0)) > 0) {
        taken.add(ticket);
      } else {
        waiting.computeIfAbsent(day.plusDays(1), any -> new ArrayList<>()).add(ticket);
      }
    }
    return taken;
  }
}
