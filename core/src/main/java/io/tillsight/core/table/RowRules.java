package io.tillsight.core.table;

import io.tillsight.core.table.value.Blanks;
import java.util.List;

/** Tells lines of totals and of summaries from records, by what the columns usually hold. */
final class RowRules {
  private static final double NEARLY_ALL = 0.9;

  /** A record has its day, though titles of groups have none. */
  private static final double HALF = 0.5;

  private final List<ColumnStatistics> counts;
  private final List<ColumnPlan> plans;

  RowRules(List<ColumnStatistics> counts, List<ColumnPlan> plans) {
    this.counts = counts;
    this.plans = plans;
  }

  /** The code under which the record is left out, null when it is a record. */
  String skip(List<String> fields, boolean first, boolean last) {
    if (first && isSummary(fields)) {
      return "SUMMARY_ROW";
    }
    int total = TotalWords.find(fields);
    if (total < 0 || !lacksUsual(fields, total)) {
      return null;
    }
    boolean part = TotalWords.isPart(fields.get(total));
    return part || !last ? "SUBTOTAL_ROW_SKIPPED" : "TOTAL_ROW_SKIPPED";
  }

  private boolean lacksUsual(List<String> fields, int total) {
    if (total < plans.size() && plans.get(total).isDate()) {
      return true;
    }
    for (int i = 0; i < Math.min(fields.size(), counts.size()); i++) {
      if (i != total && isUsual(i) && Blanks.isBlank(fields.get(i))) {
        return true;
      }
    }
    return fields.size() < counts.size();
  }

  private boolean isUsual(int column) {
    ColumnStatistics own = counts.get(column);
    double enough = plans.get(column).isDate() ? HALF : NEARLY_ALL;
    return own.filled > 0 && own.filled >= enough * own.cells;
  }

  /** Whether the record fills what no other fills and lacks what the others have. */
  private boolean isSummary(List<String> fields) {
    int own = 0;
    int lacking = 0;
    for (int i = 0; i < Math.min(fields.size(), counts.size()); i++) {
      ColumnStatistics column = counts.get(i);
      boolean blank = Blanks.isBlank(fields.get(i));
      if (column.cells < 3) {
        return false;
      }
      own += !blank && column.filled == 1 ? 1 : 0;
      lacking += blank && column.filled >= column.cells - 1 ? 1 : 0;
    }
    return own >= 2 && lacking >= 2;
  }
}
