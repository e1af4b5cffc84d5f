package io.tillsight.core.table.value;

/** Which part of a numeric date is which. */
public enum DateOrder {
  /** 2025-01-15. */
  YMD,
  /** 15/01/2025. */
  DMY,
  /** 1/15/2025. */
  MDY
}
