package io.tillsight.core.ingest;

import io.tillsight.core.model.SaleStatus;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What became of a line: the status word; a credit note, a negative quantity, or a negative amount
 * on a line without quantity is a return, unless it was cancelled. An unknown word is a completed
 * sale.
 */
final class StatusRule {
  private static final int MOST_WORDS = 1_000;

  private final StatusWords words = new StatusWords();
  private final Map<String, Optional<SaleStatus>> seen = new HashMap<>();
  private final boolean creditNotes;
  private final boolean tellsEvents;

  /**
   * A rule.
   *
   * @param header header of the status column, empty when there is none
   */
  StatusRule(boolean creditNotes, String header) {
    this.creditNotes = creditNotes;
    this.tellsEvents = new HeaderWords().isEvent(header);
  }

  /**
   * Whether a record tells of a sale and of its return at once: "refunded" in a column of states,
   * beside the positive amount that had been paid (Stripe, Shopify). In a column of transaction
   * types it tells of the return alone.
   */
  boolean cameBack(StatedLine line, BigDecimal amount) {
    BigDecimal quantity = line.numbers().quantity();
    return !tellsEvents
        && amount != null
        && amount.signum() > 0
        && (quantity == null || quantity.signum() >= 0)
        && !isReturn(line, amount)
        && meaning(line.statusText()).equals(Optional.of(SaleStatus.RETURNED));
  }

  SaleStatus of(StatedLine line, BigDecimal amount) {
    SaleStatus said = meaning(line.statusText()).orElse(SaleStatus.COMPLETED);
    boolean keeps = said == SaleStatus.CANCELLED || said == SaleStatus.RETURNED;
    return !keeps && isReturn(line, amount) ? SaleStatus.RETURNED : said;
  }

  /** Whether an order is numbered as credit notes are, where there are any. */
  static boolean isCreditNote(String order) {
    return order.startsWith("C") || order.startsWith("c");
  }

  private boolean isReturn(StatedLine line, BigDecimal amount) {
    if (creditNotes && isCreditNote(line.order())) {
      return true;
    }
    BigDecimal quantity = line.numbers().quantity();
    return quantity == null ? amount != null && amount.signum() < 0 : quantity.signum() < 0;
  }

  /** Whether the file says something that has no known meaning. */
  boolean isUnknown(String text) {
    return !text.isEmpty() && meaning(text).isEmpty();
  }

  private Optional<SaleStatus> meaning(String text) {
    if (text.isEmpty()) {
      return Optional.empty();
    }
    if (seen.size() >= MOST_WORDS) {
      seen.clear();
    }
    return seen.computeIfAbsent(text, words::of);
  }
}
