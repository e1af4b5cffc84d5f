package io.tillsight.app.report.page;

import io.tillsight.app.report.content.Cell;
import io.tillsight.app.report.content.Table;
import io.tillsight.app.report.content.Table.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How wide the columns of a table are. Figures are never broken; words may be, down to a width at
 * which they can still be read. A table that is too wide even so is cut into parts, each with the
 * first column.
 */
final class TableWidths {
  static final double GAP = 16;
  private static final double NARROWEST_TEXT = 110;
  private static final double BAR = 120;
  private static final double SHORTEST_BAR = 64;
  private static final double MOST_EXTRA = 60;
  private static final double HEAD_WORD_ROOM = 2;

  private TableWidths() {}

  /**
   * One part of a table.
   *
   * @param columns which columns of the table
   * @param right the right edge of each
   * @param left the left edge of each
   */
  record Part(int[] columns, double[] left, double[] right) {
    double width(int column) {
      return right[column] - left[column];
    }
  }

  static List<Part> of(Table table) {
    double[] widths = new double[table.columns().size()];
    for (int column = 0; column < widths.length; column++) {
      widths[column] = natural(table, column);
    }
    List<Part> parts = new ArrayList<>();
    for (List<Integer> columns : groups(table, widths)) {
      parts.add(part(table, columns, widths));
    }
    return parts;
  }

  private static double natural(Table table, int column) {
    Table.Column head = table.columns().get(column);
    if (head.kind() == Kind.DETAIL) {
      return 0;
    }
    if (head.kind() == Kind.BAR) {
      return BAR;
    }
    // Heads break into words, so only the longest of these counts.
    double width =
        Arrays.stream(head.name().split(" "))
                .mapToDouble(word -> Type.width(word, Type.CAPTION))
                .max()
                .orElse(0)
            + HEAD_WORD_ROOM;
    for (Table.Row row : table.rows()) {
      Cell cell = row.cells().get(column);
      width =
          Math.max(width, Type.width(cell.text(), row.total() ? Type.BODY.semiBold() : Type.BODY));
    }
    return width;
  }

  /** The narrowest that a column may become. */
  private static double least(Table table, int column, double natural) {
    if (table.columns().get(column).kind() == Kind.BAR) {
      return SHORTEST_BAR;
    }
    boolean words = table.columns().get(column).kind() == Kind.TEXT;
    return words ? Math.min(natural, NARROWEST_TEXT) : natural;
  }

  private static List<List<Integer>> groups(Table table, double[] widths) {
    List<List<Integer>> groups = new ArrayList<>();
    List<Integer> group = new ArrayList<>(List.of(0));
    double used = least(table, 0, widths[0]);
    for (int column = 1; column < widths.length; column++) {
      if (table.columns().get(column).kind() == Kind.DETAIL) {
        continue;
      }
      double more = GAP + least(table, column, widths[column]);
      if (table.columns().get(column).kind() == Kind.BAR && used + more > Paper.CONTENT) {
        continue; // Bars repeat what the figures say, so they go first.
      }
      if (used + more > Paper.CONTENT && group.size() > 1) {
        groups.add(group);
        group = new ArrayList<>(List.of(0));
        used = least(table, 0, widths[0]);
      }
      group.add(column);
      used += more;
    }
    groups.add(group);
    return groups;
  }

  private static Part part(Table table, List<Integer> columns, double[] natural) {
    double[] widths = new double[columns.size()];
    for (int i = 0; i < widths.length; i++) {
      widths[i] = natural[columns.get(i)];
    }
    double room = Paper.CONTENT - GAP * (widths.length - 1) - Arrays.stream(widths).sum();
    if (room < 0) {
      shrink(table, columns, widths, -room);
    } else {
      spread(table, columns, widths, room);
    }
    double[] left = new double[widths.length];
    double[] right = new double[widths.length];
    double x = 0;
    for (int i = 0; i < widths.length; i++) {
      left[i] = x;
      right[i] = x + widths[i];
      x = right[i] + GAP;
    }
    return new Part(columns.stream().mapToInt(Integer::intValue).toArray(), left, right);
  }

  /** Takes what is missing from the bars, then from the widest columns of words. */
  private static void shrink(Table table, List<Integer> columns, double[] widths, double missing) {
    double left = missing;
    for (int i = 0; i < widths.length; i++) {
      if (table.columns().get(columns.get(i)).kind() == Kind.BAR) {
        double taken = Math.min(left, widths[i] - SHORTEST_BAR);
        widths[i] -= taken;
        left -= taken;
      }
    }
    while (left > 0.01) {
      int widest = -1;
      for (int i = 0; i < widths.length; i++) {
        boolean words = table.columns().get(columns.get(i)).kind() == Kind.TEXT;
        boolean more = widths[i] > NARROWEST_TEXT;
        if (words && more && (widest < 0 || widths[i] > widths[widest])) {
          widest = i;
        }
      }
      if (widest < 0) {
        return;
      }
      double taken = Math.min(Math.min(left, 10), widths[widest] - NARROWEST_TEXT);
      widths[widest] -= taken;
      left -= taken;
    }
  }

  /** Gives spare width to the figures, a little each, and the rest to the first column. */
  private static void spread(Table table, List<Integer> columns, double[] widths, double room) {
    double extra = Math.min(MOST_EXTRA, room / Math.max(1, widths.length));
    double left = room;
    for (int i = 1; i < widths.length; i++) {
      if (table.columns().get(columns.get(i)).kind() == Kind.NUMBER) {
        widths[i] += extra;
        left -= extra;
      }
    }
    widths[0] += left;
  }
}
