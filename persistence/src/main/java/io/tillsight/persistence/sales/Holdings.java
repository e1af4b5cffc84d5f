package io.tillsight.persistence.sales;

/**
 * What an import has in the workspace.
 *
 * @param lines versions of lines that it owns, superseded ones too
 * @param amount sum of their amounts in ten-thousandths
 * @param claims versions of others that it also brought
 */
record Holdings(long lines, long amount, long claims) {
  static final Holdings NONE = new Holdings(0, 0, 0);

  /** These and others; amounts wrap around. */
  Holdings plus(Holdings more) {
    return new Holdings(lines + more.lines, amount + more.amount, claims + more.claims);
  }
}
