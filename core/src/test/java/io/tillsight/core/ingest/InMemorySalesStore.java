package io.tillsight.core.ingest;

import io.tillsight.core.model.Catalogue;
import io.tillsight.core.model.Partner;
import io.tillsight.core.model.SaleLine;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The store's contract in its plainest form: keeps every import and adds them up when asked. */
public final class InMemorySalesStore implements SalesStore {
  private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

  private final Map<Long, Published> published = new LinkedHashMap<>();
  private Catalogue merged;
  private long lastId;
  private boolean running;

  /** What sessions were given, published or not. */
  final List<KeyedReturn> sentBack = new ArrayList<>();

  /** What sessions were given, published or not. */
  final List<Partner> partners = new ArrayList<>();

  private record Published(
      ImportRecord record,
      Catalogue masters,
      Map<LineKey, KeyedLine> claims,
      List<Rejection> rejections) {}

  @Override
  public Catalogue catalogue() {
    if (merged == null) {
      merged = Catalogue.EMPTY;
      for (Published one : published.values()) {
        merged = Masters.merged(one.masters(), merged);
      }
    }
    return merged;
  }

  /** The lines that count, in no order that means anything. */
  public List<SaleLine> lines() {
    return current().values().stream().map(KeyedLine::line).toList();
  }

  /** The lines that count by key. */
  Map<LineKey, KeyedLine> current() {
    Map<LineKey, KeyedLine> all = new LinkedHashMap<>();
    for (Published one : published.values()) {
      one.claims()
          .forEach(
              (key, claim) -> {
                KeyedLine old = all.get(key);
                if (old == null || !old.content().equals(claim.content())) {
                  all.put(key, claim);
                }
              });
    }
    return all;
  }

  @Override
  public ImportSession begin(ImportSource source) {
    if (running) {
      throw new IllegalStateException("Another import runs");
    }
    running = true;
    return new Session(source, ++lastId);
  }

  @Override
  public List<ImportRecord> imports() {
    return published.values().stream().map(Published::record).toList();
  }

  @Override
  public List<Rejection> rejections(long importId) {
    return published.get(importId).rejections().stream()
        .sorted(Comparator.comparing(Rejection::file).thenComparing(Rejection::line))
        .toList();
  }

  @Override
  public void undo(long importId) {
    published.remove(importId);
    merged = null;
  }

  private final class Session implements ImportSession {
    private final ImportSource source;
    private final long id;
    private final Map<LineKey, KeyedLine> before = current();
    private final Map<LineKey, KeyedLine> claims = new LinkedHashMap<>();
    private final List<Rejection> rejections = new ArrayList<>();
    private Catalogue masters = Catalogue.EMPTY;

    Session(ImportSource source, long id) {
      this.source = source;
      this.id = id;
    }

    @Override
    public long id() {
      return id;
    }

    @Override
    public void masters(Catalogue additions) {
      masters = Masters.merged(additions, masters);
    }

    @Override
    public List<LineOutcome> add(List<KeyedLine> lines) {
      return lines.stream().map(this::add).toList();
    }

    private LineOutcome add(KeyedLine line) {
      if (claims.put(line.key(), line) != null) {
        throw new IllegalArgumentException("The same key twice in one import: " + line);
      }
      KeyedLine old = before.get(line.key());
      if (old == null) {
        return LineOutcome.NEW;
      }
      return old.content().equals(line.content()) ? LineOutcome.DUPLICATE : LineOutcome.UPDATED;
    }

    @Override
    public List<LineOutcome> sentBack(List<KeyedReturn> entries) {
      sentBack.addAll(entries);
      return entries.stream().map(entry -> LineOutcome.NEW).toList();
    }

    @Override
    public void partners(List<Partner> named) {
      partners.addAll(named);
    }

    @Override
    public void reject(List<Rejection> rows) {
      rejections.addAll(rows);
    }

    @Override
    public void publish(Balance balance) {
      requireMasters();
      ImportRecord record =
          new ImportRecord(id, source, ImportRecord.State.DONE, NOON, NOON, balance);
      published.put(id, new Published(record, masters, claims, rejections));
      merged = null;
    }

    /** Lines refer to masters that exist: of this import or of an earlier one. */
    private void requireMasters() {
      Catalogue all = Masters.merged(masters, catalogue());
      Set<String> missing = new HashSet<>();
      for (KeyedLine keyed : claims.values()) {
        SaleLine line = keyed.line();
        require(line.product(), all.products(), missing);
        require(line.store(), all.stores(), missing);
        require(line.customer(), all.customers(), missing);
      }
      if (!missing.isEmpty()) {
        throw new IllegalStateException("No master for " + missing);
      }
    }

    private static void require(String key, Map<String, ?> masters, Set<String> missing) {
      if (!key.isEmpty() && !masters.containsKey(key)) {
        missing.add(key);
      }
    }

    @Override
    public void close() {
      running = false;
    }
  }
}
