package io.tillsight.core.table;

import io.tillsight.core.table.value.Blanks;
import java.util.ArrayList;
import java.util.List;

/** How well a text fits into a column, by the column's plan and what it holds elsewhere. */
final class ColumnFit {
  private static final double UNREADABLE = 4;
  private static final double NEVER_FILLED = 3;
  private static final double STRANGE_NUMBER = 0.25;
  private final List<CellReader> readers = new ArrayList<>();
  private final List<ColumnPlan> plans;
  private final List<ColumnStatistics> counts;

  ColumnFit(List<ColumnPlan> plans, List<ColumnStatistics> counts, int latestYear) {
    this.plans = plans;
    this.counts = counts;
    for (ColumnPlan plan : plans) {
      readers.add(new CellReader(plan, latestYear));
    }
  }

  /** Whether the text can be read as the column's type. */
  boolean isReadable(int column, String text) {
    return readers.get(column).read(text).error() == null;
  }

  /** Whether cells may hold any words. */
  boolean isText(int column) {
    return plans.get(column).type() == ColumnType.TEXT;
  }

  /** 0 for a perfect fit; about 1 for something new, 4 for something that cannot be read. */
  double cost(int column, String text) {
    ColumnStatistics own = counts.get(column);
    String cell = Blanks.strip(text);
    if (cell.isEmpty()) {
      return emptyCost(own);
    }
    if (own.filled == 0) {
      return NEVER_FILLED;
    }
    double strange = own.profile().strangeness(cell);
    if (isText(column)) {
      return strange;
    }
    return isReadable(column, cell) ? STRANGE_NUMBER * strange : UNREADABLE;
  }

  private static double emptyCost(ColumnStatistics own) {
    if (own.cells == 0 || own.filled == 0) {
      return 0;
    }
    double filled = (double) own.filled / own.cells;
    return filled > 0.98 ? 2 : filled > 0.5 ? 0.5 : 0.1;
  }
}
