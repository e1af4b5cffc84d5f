package io.tillsight.core.table;

import io.tillsight.core.table.value.Side;

/**
 * How the amounts of a column are signed by sides of an account.
 *
 * @param by the field that names the side, {@link #OWN} when it stands behind the amount
 * @param creditAdds whether credit adds and debit takes away, or the other way round
 */
record Signing(int by, boolean creditAdds) {
  /** The side stands in the cell of the amount itself. */
  static final int OWN = -1;

  /** Whether an amount on a side takes away; an amount without a side adds. */
  boolean takesAway(Side side) {
    return side != null && (side == Side.CREDIT) != creditAdds;
  }
}
