package io.tillsight.core.ingest;

import io.tillsight.core.model.SaleLine;

/**
 * Gives accepted lines their keys; hashing is half of what a line costs, and can be done beside the
 * reading. For one thread.
 */
final class Keying {
  private final KeyHash hash = new KeyHash();
  private final ContentHash contents = new ContentHash();

  /** The line with its key; without an order it gets one of its own, derived from that. */
  KeyedLine of(AcceptedLine accepted) {
    StatedLine stated = accepted.stated();
    LineKey base = hash.base(stated);
    LineKey key = hash.twin(base, accepted.ordinal());
    return stated.order().isEmpty()
        ? new KeyedLine(key, base, accepted.line().inOrder(SaleLine.OWN_ORDER + KeyHash.text(key)))
        : new KeyedLine(key, contents.of(stated), accepted.line());
  }

  /**
   * The return of a line.
   *
   * @param sold the line itself
   * @param back as it was accepted
   */
  KeyedLine ofReturn(KeyedLine sold, SaleLine back) {
    return new KeyedLine(
        hash.returned(sold.key()),
        hash.returned(sold.content()),
        back.inOrder(sold.line().order()));
  }
}
