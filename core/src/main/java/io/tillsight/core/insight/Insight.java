package io.tillsight.core.insight;

import io.tillsight.core.cube.Dimension;
import io.tillsight.core.model.Money;
import java.util.OptionalDouble;

/**
 * One finding.
 *
 * @param kind what was found
 * @param dimension the dimension that a click filters; STATUS for pending sales, PRODUCT as a mere
 *     direction when the finding concerns everything
 * @param key key along the dimension, empty when lines do not say or all are concerned
 * @param label what to show for the key
 * @param amount size in money, with its effect on profit as sign; findings without a direction have
 *     a positive one
 * @param ratio the rate that was found, for example growth or share of returns
 * @param usual the rate that it is held against, for example the growth of everything
 * @param orders number of orders or lines concerned, 0 when it does not apply
 */
public record Insight(
    Kind kind,
    Dimension dimension,
    String key,
    String label,
    Money amount,
    OptionalDouble ratio,
    OptionalDouble usual,
    long orders) {
  /** Kinds of findings. */
  public enum Kind {
    /** Grew clearly more than everything together. */
    GREW,
    /** Fell, or grew clearly less than everything together. */
    FELL,
    /** Was not sold before. */
    APPEARED,
    /** Is returned more often than usual. */
    RETURNS,
    /** Discounts took a larger share than a year earlier. */
    DISCOUNTS_DEEPER,
    /** Discounts took a smaller share than a year earlier. */
    DISCOUNTS_LIGHTER,
    /** Lines that name no store although others do. */
    NO_STORE,
    /** Sales that count but are not final. */
    PENDING
  }

  /** Whether it is good (1) or bad (-1) for profit, or neither (0). */
  public int effect() {
    return switch (kind) {
      case GREW, APPEARED, DISCOUNTS_LIGHTER -> 1;
      case FELL, RETURNS, DISCOUNTS_DEEPER -> -1;
      case NO_STORE, PENDING -> 0;
    };
  }
}
