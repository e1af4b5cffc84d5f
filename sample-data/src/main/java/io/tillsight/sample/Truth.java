package io.tillsight.sample;

import io.tillsight.sample.Ticket.Line;
import io.tillsight.sample.Ticket.Status;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Adds up what was written, in whole cents and pieces.
 *
 * <p>Net sales are all lines but cancelled ones, so returns subtract; gross sales are net plus
 * returned plus cancelled, both as positive figures; an order has at least one line that is neither
 * cancelled nor a return.
 */
final class Truth {
  private static final Breakdown.Key STORE = (day, ticket, line) -> storeOf(ticket, Branch::code);
  private static final Breakdown.Key PRODUCT = (day, ticket, line) -> product(line).reference();
  private static final Breakdown.Key MONTH =
      (day, ticket, line) -> day.toString().substring(0, "yyyy-MM".length());

  private final List<Breakdown> breakdowns =
      List.of(
          Breakdown.by("store", STORE),
          Breakdown.by("category", (day, ticket, line) -> product(line).category().label()),
          Breakdown.by("brand", (day, ticket, line) -> product(line).brand()),
          Breakdown.by("product", PRODUCT),
          Breakdown.by("region", (day, ticket, line) -> storeOf(ticket, Branch::region)),
          Breakdown.by("channel", (day, ticket, line) -> ticket.channel()),
          Breakdown.by("month", MONTH),
          Breakdown.by("day", (day, ticket, line) -> day.toString()),
          Breakdown.by("product", PRODUCT, "store", STORE),
          Breakdown.by("product", PRODUCT, "month", MONTH));

  private final Map<Status, Sums> statuses = new EnumMap<>(Status.class);
  private final Sums total = new Sums();
  private final Sums withoutStore = new Sums();
  private final Sums withoutCustomer = new Sums();
  private final BitSet customers = new BitSet();
  private long read;
  private long net;
  private long returned;
  private long cancelled;
  private long pending;
  private long cost;
  private LocalDate from;
  private LocalDate until;

  void add(LocalDate day, Ticket ticket) {
    from = from == null ? day : from;
    until = day;
    breakdowns.forEach(breakdown -> breakdown.add(day, ticket));
    boolean order = false;
    for (Line line : ticket.lines()) {
      read++;
      statuses.computeIfAbsent(line.status(), any -> new Sums()).add(line);
      if (line.status() == Status.CANCELLED) {
        cancelled += line.amount();
      } else {
        addCounted(ticket, line);
        order |= line.status() != Status.RETURNED;
      }
    }
    ticket.lines().stream().map(Line::status).distinct().map(statuses::get).forEach(Sums::addOrder);
    if (order) {
      addOrder(ticket);
    }
  }

  private void addCounted(Ticket ticket, Line line) {
    total.add(line);
    net += line.amount();
    cost += line.cost();
    returned -= line.status() == Status.RETURNED ? line.amount() : 0;
    pending += line.status() == Status.PENDING ? line.amount() : 0;
    if (ticket.store() == Ticket.UNKNOWN) {
      withoutStore.add(line);
    }
    if (ticket.client() == Ticket.UNKNOWN) {
      withoutCustomer.add(line);
    } else {
      customers.set(ticket.client());
    }
  }

  private void addOrder(Ticket ticket) {
    total.addOrder();
    if (ticket.store() == Ticket.UNKNOWN) {
      withoutStore.addOrder();
    }
    if (ticket.client() == Ticket.UNKNOWN) {
      withoutCustomer.addOrder();
    }
  }

  private static String storeOf(Ticket ticket, Function<Branch, String> what) {
    return ticket.store() == Ticket.UNKNOWN ? "" : what.apply(Chain.STORES.get(ticket.store()));
  }

  private static Article product(Line line) {
    return Assortment.PRODUCTS.get(line.product());
  }

  /** Writes the totals of the whole, names and values in turn. */
  void writeTotals(TruthFile file) {
    file.value("from", from == null ? "" : from.toString());
    file.value("to", until == null ? "" : until.toString());
    file.value("read", read);
    file.value("lines", total.lines());
    file.value("orders", total.orders());
    file.value("units", total.units());
    file.value("netSales", Cents.text(net));
    file.value("grossSales", Cents.text(net + returned + cancelled));
    file.value("returnedSales", Cents.text(returned));
    file.value("cancelledSales", Cents.text(cancelled));
    file.value("pendingSales", Cents.text(pending));
    file.value("cost", Cents.text(cost));
    file.value("margin", Cents.text(net - cost));
    file.value("customers", (long) customers.cardinality());
    file.value("products", (long) sizeOf("byProduct"));
    file.value("stores", (long) sizeOf("byStore"));
  }

  private int sizeOf(String name) {
    return breakdowns.stream()
        .filter(breakdown -> breakdown.name().equals(name))
        .mapToInt(Breakdown::size)
        .sum();
  }

  void writeBreakdowns(TruthFile file) {
    file.raw("withoutStore", counted(withoutStore));
    file.raw("withoutCustomer", counted(withoutCustomer));
    file.rows("byStatus", statuses.entrySet().stream().map(Truth::status).toList());
    breakdowns.forEach(breakdown -> file.rows(breakdown.name(), breakdown.rows()));
  }

  private static String counted(Sums sums) {
    return Json.object(
        "netSales",
        sums.net(),
        "units",
        sums.units(),
        "orders",
        sums.orders(),
        "lines",
        sums.lines());
  }

  private static String status(Map.Entry<Status, Sums> entry) {
    Sums sums = entry.getValue();
    return Json.object(
        "status",
        entry.getKey().text(),
        "amount",
        sums.net(),
        "units",
        sums.units(),
        "orders",
        sums.orders(),
        "lines",
        sums.lines());
  }
}
