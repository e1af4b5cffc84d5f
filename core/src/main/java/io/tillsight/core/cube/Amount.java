package io.tillsight.core.cube;

/** The columns that are stored as ten-thousandths. */
enum Amount {
  AMOUNT,
  QUANTITY,
  COST,
  DISCOUNT
}
