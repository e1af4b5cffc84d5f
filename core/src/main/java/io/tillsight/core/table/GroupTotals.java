package io.tillsight.core.table;

import io.tillsight.core.table.value.Blanks;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Finds the lines that head a group in a grouped list: the first cell is filled where another one
 * is blank and the other way round, and the numbers are the sums of the lines below.
 */
final class GroupTotals {
  private static final double NEARLY_ALL = 0.9;
  private final Understanding table;
  private final BigDecimal[] head;
  private final BigDecimal[] sums;
  private final Map<Long, String> lines = new LinkedHashMap<>();
  private boolean inGroup;
  private long groups;
  private long right;

  GroupTotals(Understanding table) {
    this.table = table;
    head = new BigDecimal[table.columns().size()];
    sums = new BigDecimal[head.length];
  }

  /** Takes the next record. */
  void add(TableRow row) {
    if (!Blanks.isBlank(row.text(0))) {
      close();
      lines.put(row.line(), "SUBTOTAL_ROW_SKIPPED");
      inGroup = true;
      Arrays.fill(sums, BigDecimal.ZERO);
    }
    for (int i = 0; i < head.length; i++) {
      BigDecimal value = table.plan(i).isNumber() ? row.number(i) : null;
      if (!Blanks.isBlank(row.text(0))) {
        head[i] = value;
      } else if (value != null && sums[i] != null) {
        sums[i] = sums[i].add(value);
      }
    }
  }

  /** The lines to be left out; none when the sums do not agree. */
  Map<Long, String> lines() {
    close();
    return groups > 0 && right >= NEARLY_ALL * groups ? lines : Map.of();
  }

  private void close() {
    if (!inGroup) {
      return;
    }
    inGroup = false;
    groups++;
    boolean equal = false;
    for (int i = 0; i < head.length; i++) {
      boolean stated = head[i] != null && head[i].signum() != 0;
      equal |= stated && head[i].compareTo(sums[i]) == 0;
    }
    right += equal ? 1 : 0;
  }
}
