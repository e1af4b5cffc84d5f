package io.tillsight.core.table.source;

/** Reports a reading that may start again, but never that it went back. For one thread. */
final class Forward implements Advance {
  private final Advance told;
  private long bytes;
  private long rows;

  Forward(Advance told) {
    this.told = told;
  }

  @Override
  public void at(long newBytes, long newRows) {
    bytes = Math.max(bytes, newBytes);
    rows = Math.max(rows, newRows);
    told.at(bytes, rows);
  }
}
