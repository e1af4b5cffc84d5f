package io.tillsight.persistence.sales;

import io.tillsight.core.ingest.Balance;
import io.tillsight.core.ingest.ImportSession;
import io.tillsight.core.ingest.KeyedLine;
import io.tillsight.core.ingest.KeyedReturn;
import io.tillsight.core.ingest.LineKey;
import io.tillsight.core.ingest.LineOutcome;
import io.tillsight.core.ingest.Reading;
import io.tillsight.core.ingest.Rejection;
import io.tillsight.core.model.Catalogue;
import io.tillsight.core.model.Partner;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One running import; for one thread at a time. */
final class RunningImport implements ImportSession {
  private final ImportStore store;
  private final long id;
  private final LineWriter writer;
  private final RejectionWriter rejections;
  private final Supplement supplement;
  private final long firstLine;
  private KeyIndex current;
  private Map<LineKey, LineKey> returned;
  private Holdings holdings = Holdings.NONE;
  private List<Reading> readings = List.of();
  private boolean marked;
  private boolean ended;

  RunningImport(
      ImportStore store,
      long id,
      LineWriter writer,
      RejectionWriter rejections,
      Supplement supplement) {
    this.store = store;
    this.id = id;
    this.writer = writer;
    this.rejections = rejections;
    this.supplement = supplement;
    this.firstLine = writer.nextId();
  }

  @Override
  public long id() {
    return id;
  }

  @Override
  public void masters(Catalogue additions) {
    requireRunning();
    writer.say(additions);
  }

  @Override
  public List<LineOutcome> add(List<KeyedLine> lines) {
    requireRunning();
    if (current == null) {
      current = store.visibleKeys();
    }
    List<LineOutcome> outcomes = new ArrayList<>(lines.size());
    for (KeyedLine line : lines) {
      outcomes.add(add(line));
    }
    return outcomes;
  }

  @Override
  public List<LineOutcome> sentBack(List<KeyedReturn> entries) {
    requireRunning();
    if (returned == null) {
      returned = store.vendorReturnsByKey();
    }
    return store.add(id, entries, returned);
  }

  @Override
  public void partners(List<Partner> partners) {
    requireRunning();
    store.add(id, partners);
  }

  @Override
  public void reject(List<Rejection> rejected) {
    requireRunning();
    rejections.add(rejected);
  }

  @Override
  public boolean isTaken(LineKey key) {
    requireRunning();
    return supplement.isTaken(key);
  }

  @Override
  public void remember(List<Reading> read) {
    requireRunning();
    readings = List.copyOf(read);
  }

  @Override
  public void publish(Balance balance) {
    requireRunning();
    writer.flush();
    store.publish(this, balance, readings);
    ended = true;
  }

  @Override
  public void close() {
    try (writer) {
      if (!ended) {
        ended = true;
        writer.close();
        store.abandon(id, firstLine, marked);
      }
    } finally {
      store.ended(this);
    }
  }

  Holdings holdings() {
    return holdings;
  }

  Supplement supplement() {
    return supplement;
  }

  private LineOutcome add(KeyedLine line) {
    int slot = current.find(line.key().high(), line.key().low());
    if (slot < 0) {
      own(line);
      return LineOutcome.NEW;
    }
    marked = true;
    if (current.content(slot) == fingerprint(line.content())) {
      writer.claim(current.number(slot));
      holdings = new Holdings(holdings.lines(), holdings.amount(), holdings.claims() + 1);
      return LineOutcome.DUPLICATE;
    }
    writer.supersede(current.number(slot));
    own(line);
    return LineOutcome.UPDATED;
  }

  private void own(KeyedLine line) {
    writer.add(line);
    long amount = holdings.amount() + line.line().amount().scaled();
    holdings = new Holdings(holdings.lines() + 1, amount, holdings.claims());
  }

  /** 64 of the 128 bits of a content are compared, for the sake of memory: per key it is plenty. */
  static long fingerprint(LineKey content) {
    return fingerprint(content.high(), content.low());
  }

  static long fingerprint(long high, long low) {
    return high ^ Long.rotateLeft(low, 32);
  }

  private void requireRunning() {
    if (ended) {
      throw new IllegalStateException("Import " + id + " has ended");
    }
  }
}
