package io.tillsight.persistence.sales;

import io.tillsight.persistence.storage.Jdbc;

/**
 * Changes many sale lines by one statement per span of line numbers, each committed: one
 * transaction over millions of lines makes H2's file grow to many times its size.
 */
final class IdWindows {
  private static final long SPAN = 50_000;

  private final Jdbc jdbc;

  IdWindows(Jdbc jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * @param from first line number
   * @param sql a change of {@code sale_line} or {@code line_claim} whose last two parameters are
   *     the borders of the line numbers, the second excluded
   * @param parameters the parameters before them
   */
  void change(long from, String sql, Object... parameters) {
    long end = jdbc.read(c -> Jdbc.number(c, "select max(id) from sale_line")) + 1;
    for (long start = from; start < end; start += SPAN) {
      Object[] all = new Object[parameters.length + 2];
      System.arraycopy(parameters, 0, all, 0, parameters.length);
      all[parameters.length] = start;
      all[parameters.length + 1] = Math.min(end, start + SPAN);
      jdbc.change(connection -> Jdbc.update(connection, sql, all));
    }
  }
}
