package io.tillsight.core.table;

/** What the values of a column are. */
public enum ColumnType {
  /** Calendar days. */
  DATE,
  /** Days with a time of day. */
  DATETIME,
  /** Exact decimals, money too. */
  NUMBER,
  /** Decimals written as percentages; 12,5 % is 0.125. */
  PERCENT,
  /** True or false. */
  BOOLEAN,
  /** Anything else, identifiers too. */
  TEXT
}
