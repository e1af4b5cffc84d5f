package io.tillsight.core.ingest;

import io.tillsight.core.model.Money;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Consumer;

/**
 * Writes lines and rejections in batches and counts what the store makes of them. For one thread at
 * a time.
 */
final class StoreWriter implements Consumer<ReadRow> {
  private static final int BATCH = 2_000;

  private final ImportSession session;
  private final Keying keying = new Keying();
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
  public void accept(ReadRow row) {
    if (row instanceof AcceptedLine line) {
      accepted(line);
    } else if (row instanceof ReadRow.Again again) {
      duplicate.add(again.amount());
    } else if (row instanceof ReadRow.Rejected bad) {
      rejected(bad.rejection(), bad.amount());
    }
  }

  private void accepted(AcceptedLine line) {
    KeyedLine keyed = keying.of(line);
    lines.add(keyed);
    flushFull();
    if (line.back() != null) {
      returns.set(lines.size());
      lines.add(keying.ofReturn(keyed, line.back()));
      flushFull();
    }
  }

  private void flushFull() {
    if (lines.size() == BATCH) {
      flushLines();
    }
  }

  /**
   * A row that is kept aside.
   *
   * @param amount null when it cannot be read
   */
  void rejected(Rejection rejection, Money amount) {
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
