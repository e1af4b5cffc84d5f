package io.tillsight.sample;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Makes a shop chain: products, stores, customers, years of sale lines, and the exact truth about
 * them. The lines are written as they come; memory does not grow with them.
 */
public final class ShopGenerator {
  /** Lines of an order, returns included; only what comes out is exact. */
  private static final double LINES_PER_ORDER = 2.03;

  private final ShopOptions options;
  private final List<ShopEvent> events;

  /** Prepares the shop of these options; nothing is written yet. */
  public ShopGenerator(ShopOptions options) {
    this.options = Objects.requireNonNull(options, "options");
    this.events = EventPlan.of(options);
  }

  /**
   * Writes the five files of {@link ShopFile}, in place of older ones of the same names.
   *
   * @param directory made when it does not exist
   * @return the files written, in the order of {@link ShopFile}
   * @throws IOException when a file cannot be written; what was written until then stays
   */
  public List<Path> writeTo(Path directory) throws IOException {
    Files.createDirectories(directory);
    Dice dice = new Dice(options.seed());
    List<Client> clients = Clientele.of(options, events, dice);
    Shelf shelf = new Shelf(options, events, dice);
    Truth truth = new Truth();
    writeSales(path(directory, ShopFile.SALES), clients, shelf, truth, dice);
    try (CsvFile file = new CsvFile(path(directory, ShopFile.PRODUCTS))) {
      shelf.write(file);
    }
    try (CsvFile file = new CsvFile(path(directory, ShopFile.CUSTOMERS))) {
      Clientele.write(clients, file);
    }
    writeStores(path(directory, ShopFile.STORES));
    writeTruth(path(directory, ShopFile.TRUTH), clients, truth);
    List<Path> written = new ArrayList<>();
    for (ShopFile file : ShopFile.values()) {
      written.add(path(directory, file));
    }
    return written;
  }

  private static Path path(Path directory, ShopFile file) {
    return directory.resolve(file.fileName());
  }

  private void writeSales(Path path, List<Client> clients, Shelf shelf, Truth truth, Dice dice)
      throws IOException {
    Till till = new Till(options, events, clients, ordersPerWeight(), dice);
    try (SalesFile file = new SalesFile(path, clients)) {
      for (LocalDate day = options.firstDay();
          !day.isAfter(options.lastDay());
          day = day.plusDays(1)) {
        for (Ticket ticket : till.sell(day, new DayPlan(day, events))) {
          file.write(day, ticket);
          truth.add(day, ticket);
          shelf.take(day, ticket);
        }
      }
    }
  }

  private double ordersPerWeight() {
    double weight = 0;
    for (LocalDate day = options.firstDay();
        !day.isAfter(options.lastDay());
        day = day.plusDays(1)) {
      DayPlan plan = new DayPlan(day, events);
      for (int store = 0; store < Chain.STORES.size(); store++) {
        weight += Till.demand(store, day, plan, options.lastDay());
      }
    }
    return weight == 0 ? 0 : options.lines() / LINES_PER_ORDER / weight;
  }

  private static void writeStores(Path path) throws IOException {
    try (CsvFile file = new CsvFile(path)) {
      file.row("code", "name", "city", "region", "country", "employees");
      for (Branch store : Chain.STORES) {
        file.row(
            store.code(),
            store.name(),
            store.city(),
            store.region(),
            Chain.COUNTRY,
            store.employees());
      }
    }
  }

  private void writeTruth(Path path, List<Client> clients, Truth truth) throws IOException {
    TruthFile file = new TruthFile();
    file.value("shop", "Maison Clairval");
    file.value("currency", "EUR");
    file.raw(
        "options",
        Json.object(
            "lines",
            options.lines(),
            "years",
            options.years(),
            "seed",
            options.seed(),
            "lastDay",
            options.lastDay()));
    truth.writeTotals(file);
    file.raw(
        "listed",
        Json.object(
            "products",
            Assortment.PRODUCTS.size(),
            "stores",
            Chain.STORES.size(),
            "customers",
            clients.size()));
    file.rows("employees", Chain.STORES.stream().map(ShopGenerator::employees).toList());
    file.rows("events", events.stream().map(ShopGenerator::event).toList());
    truth.writeBreakdowns(file);
    Files.writeString(path, file.text(), StandardCharsets.UTF_8);
  }

  private static String employees(Branch store) {
    return Json.object("store", store.code(), "employees", store.employees());
  }

  private static String event(ShopEvent event) {
    return Json.object(
        "kind",
        event.kind().text(),
        "from",
        event.from(),
        "until",
        event.until(),
        "scope",
        event.scope().name().toLowerCase(Locale.ROOT),
        "key",
        event.key(),
        "factor",
        Cents.text(Math.round(event.factor() * 100)),
        "amount",
        event.amount(),
        "detail",
        event.detail());
  }
}
