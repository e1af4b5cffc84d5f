package io.tillsight.core.cube;

import static io.tillsight.core.cube.Measure.Unit.COUNT;
import static io.tillsight.core.cube.Measure.Unit.DAY;
import static io.tillsight.core.cube.Measure.Unit.MONEY;
import static io.tillsight.core.cube.Measure.Unit.QUANTITY;

/** What can be computed over a group of sale lines. "Active" means: not cancelled. */
public enum Measure {
  /** Sum of the amounts of active lines; returns carry a negative amount. */
  NET_SALES(MONEY),
  /** Net + returned + cancelled. */
  GROSS_SALES(MONEY),
  /** Sum of the amounts of cancelled lines. */
  CANCELLED_SALES(MONEY),
  /** Sum of the amounts of returned lines, as a positive figure. */
  RETURNED_SALES(MONEY),
  /** Sum of the amounts of pending lines; part of net sales. */
  PENDING_SALES(MONEY),
  /** Sum of the costs of active lines whose cost is known. */
  COST(MONEY),
  /** Net sales of the active lines whose cost is known; the base of a margin rate. */
  COSTED_SALES(MONEY),
  /** Sum of the discounts of active lines whose discount is known. */
  DISCOUNT(MONEY),
  /** Sum of the amounts of all lines, as they stand. */
  ALL_SALES(MONEY),
  /** Sum of the quantities of active lines. */
  UNITS(QUANTITY),
  /** Sum of the quantities of returned lines, as a positive figure; units hold them deducted. */
  RETURNED_UNITS(QUANTITY),
  /** Number of active lines. */
  LINES(COUNT),
  /** Number of all lines, the cancelled ones too. */
  ALL_LINES(COUNT),
  /** Number of active lines whose file gave no order number. */
  LINES_WITHOUT_ORDER(COUNT),
  /** Distinct orders with at least one line that is neither cancelled nor a return. */
  ORDERS(COUNT),
  /** Distinct orders of all lines. */
  ALL_ORDERS(COUNT),
  /** Distinct known customers of active lines. */
  CUSTOMERS(COUNT),
  /** Distinct known products of active lines. */
  PRODUCTS(COUNT),
  /** Distinct known stores of active lines. */
  STORES(COUNT),
  /** Distinct known countries of active lines. */
  COUNTRIES(COUNT),
  /** First day with an active line; {@link Rows#NONE} without one. */
  FIRST_DAY(DAY),
  /** Last day with an active line; {@link Rows#NONE} without one. */
  LAST_DAY(DAY);

  /** How the long that stands for a value is to be read. */
  public enum Unit {
    /** Ten-thousandths of the workspace's currency. */
    MONEY,
    /** Ten-thousandths of a unit sold. */
    QUANTITY,
    /** A plain count. */
    COUNT,
    /** Days since 1970-01-01. */
    DAY
  }

  private final Unit unit;

  Measure(Unit unit) {
    this.unit = unit;
  }

  /** How its values are to be read. */
  public Unit unit() {
    return unit;
  }
}
