package io.tillsight.core.ingest;

import io.tillsight.core.model.Money;
import io.tillsight.core.model.VendorReturn;
import java.util.ArrayList;
import java.util.List;

/** Writes goods sent back in batches and counts what the store makes of them. */
final class ReturnsWriter {
  private static final int BATCH = 2_000;

  private final ImportSession session;
  private final List<KeyedReturn> waiting = new ArrayList<>();
  private final Tallying fresh = new Tallying();
  private final Tallying updated = new Tallying();
  private final Tallying duplicate = new Tallying();

  ReturnsWriter(ImportSession session) {
    this.session = session;
  }

  void add(KeyedReturn entry) {
    waiting.add(entry);
    if (waiting.size() == BATCH) {
      flush();
    }
  }

  /** A row that this import has already. */
  void again(VendorReturn entry) {
    duplicate.add(entry.amount());
  }

  private void flush() {
    List<LineOutcome> outcomes = session.sentBack(List.copyOf(waiting));
    for (int i = 0; i < waiting.size(); i++) {
      Money amount = waiting.get(i).entry().amount();
      switch (outcomes.get(i)) {
        case NEW -> fresh.add(amount);
        case UPDATED -> updated.add(amount);
        case DUPLICATE -> duplicate.add(amount);
      }
    }
    waiting.clear();
  }

  /** Writes what is left; the figures of all that was kept. */
  Balance finish() {
    if (!waiting.isEmpty()) {
      flush();
    }
    Tally read = fresh.tally().plus(updated.tally()).plus(duplicate.tally());
    return new Balance(read, fresh.tally(), updated.tally(), duplicate.tally(), Tally.ZERO, 0);
  }
}
