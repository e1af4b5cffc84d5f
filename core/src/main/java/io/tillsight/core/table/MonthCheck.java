package io.tillsight.core.table;

import io.tillsight.core.table.value.Blanks;
import io.tillsight.core.table.value.DateOrder;
import io.tillsight.core.table.value.DateText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the order of dates that all have a day below 13 by a column of the same file that holds the
 * number of the month.
 */
final class MonthCheck {
  private static final double NEARLY_ALL = 0.98;
  private final Layout layout;
  private final List<Integer> open;
  private final List<Integer> months = new ArrayList<>();
  private final DateText date;

  MonthCheck(Layout layout, List<String> names, List<Integer> open, int latestYear) {
    this.layout = layout;
    this.open = open;
    this.date = new DateText(latestYear);
    for (int i = 0; i < names.size(); i++) {
      if (HeaderWords.isMonth(names.get(i))) {
        months.add(i);
      }
    }
  }

  /** The proven orders by field; empty when no month column proves any. */
  Map<Integer, DateOrder> run(Body body) throws IOException {
    Map<Integer, DateOrder> proven = new HashMap<>();
    if (months.isEmpty()) {
      return proven;
    }
    long[][] counts = new long[open.size() * months.size()][3];
    body.walk(
        BodyRecords.Skipped.QUIETLY, Steps.SILENT, (next, from) -> count(next.fields(), counts));
    for (int i = 0; i < counts.length; i++) {
      boolean second = counts[i][1] >= NEARLY_ALL * counts[i][2];
      boolean first = counts[i][0] >= NEARLY_ALL * counts[i][2];
      if (counts[i][2] > 0 && first != second) {
        proven.put(open.get(i / months.size()), second ? DateOrder.DMY : DateOrder.MDY);
      }
    }
    return proven;
  }

  private void count(List<String> fields, long[][] counts) {
    if (fields.size() != layout.width()) {
      return;
    }
    for (int i = 0; i < counts.length; i++) {
      String text = Blanks.strip(fields.get(open.get(i / months.size())));
      String month = Blanks.strip(fields.get(months.get(i % months.size())));
      if (month.matches("0?[1-9]|1[0-2]")
          && date.read(text)
          && date.shape() == DateText.Shape.YEAR_LAST) {
        int number = Integer.parseInt(month);
        counts[i][0] += date.first() == number ? 1 : 0;
        counts[i][1] += date.second() == number ? 1 : 0;
        counts[i][2]++;
      }
    }
  }
}
