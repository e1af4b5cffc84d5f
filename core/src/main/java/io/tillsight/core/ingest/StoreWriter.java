package io.tillsight.core.ingest;

import io.tillsight.core.model.Money;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Writes lines and rejections in batches and counts what the store makes of them. */
final class StoreWriter implements LineSink {
  private static final int BATCH = 2_000;

  private final ImportSession session;
  private final List<KeyedLine> lines = new ArrayList<>(BATCH);
  private final BitSet returns = new BitSet(BATCH);
  private final List<Rejection> rejections = new ArrayList<>();
  private final Tallying fresh = new Tallying();
  private final Tallying updated = new Tallying();
  private final Tallying duplicate = new Tallying();
  private final Tallying rejected = new Tallying();
  private long unreadable;

  StoreWriter(ImportSession session) {
    this.session = session;
  }

  @Override
  public void accepted(KeyedLine line) {
    lines.add(line);
    flushFull();
  }

  @Override
  public void returned(KeyedLine line) {
    returns.set(lines.size());
    lines.add(line);
    flushFull();
  }

  private void flushFull() {
    if (lines.size() == BATCH) {
      flushLines();
    }
  }

  @Override
  public void again(Money amount) {
    duplicate.add(amount);
  }

  @Override
  public void rejected(Rejection rejection, Money amount) {
    rejected.add(amount);
    unreadable += amount == null ? 1 : 0;
    rejections.add(rejection);
    if (rejections.size() == BATCH) {
      flushRejections();
    }
  }

  private void flushLines() {
    List<LineOutcome> outcomes = session.add(List.copyOf(lines));
    for (int i = returns.nextClearBit(0); i < lines.size(); i = returns.nextClearBit(i + 1)) {
      Money amount = lines.get(i).line().amount();
      switch (outcomes.get(i)) {
        case NEW -> fresh.add(amount);
        case UPDATED -> updated.add(amount);
        case DUPLICATE -> duplicate.add(amount);
      }
    }
    lines.clear();
    returns.clear();
  }

  private void flushRejections() {
    session.reject(List.copyOf(rejections));
    rejections.clear();
  }

  /** Writes what is left; the figures of the whole import. */
  Balance finish() {
    if (!lines.isEmpty()) {
      flushLines();
    }
    if (!rejections.isEmpty()) {
      flushRejections();
    }
    Tally kept = fresh.tally().plus(updated.tally()).plus(duplicate.tally());
    Tally read = kept.plus(rejected.tally());
    return new Balance(
        read, fresh.tally(), updated.tally(), duplicate.tally(), rejected.tally(), unreadable);
  }
}
