package io.tillsight.core.table;

import io.tillsight.core.table.value.Blanks;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the lines that head a group and say how many records it has, as in {@code Tea (3)}: its
 * numbers are the sums of that many records below. Groups may hold groups, which are no records.
 */
final class CountedGroups {
  private static final Pattern HEAD = Pattern.compile(".*\\((\\d{1,9})\\)");
  private static final double NEARLY_ALL = 0.9;
  private final Understanding table;
  private final Map<Long, String> lines = new LinkedHashMap<>();
  private final Deque<Group> open = new ArrayDeque<>();
  private long groups;
  private long right;

  CountedGroups(Understanding table) {
    this.table = table;
  }

  /** Whether a record may head such a group: one filled text, with a count behind it. */
  static boolean mayHead(List<String> fields) {
    int blank = 0;
    int first = -1;
    for (int i = 0; i < fields.size(); i++) {
      boolean empty = CellTrait.BLANK.of(fields, i);
      blank += empty ? 1 : 0;
      first = first < 0 && !empty ? i : first;
    }
    return blank > 0 && first >= 0 && CellTrait.COUNT.of(fields, first);
  }

  /** Takes the next record. */
  void add(TableRow row) {
    long count = count(row);
    if (count > 0) {
      groups++;
      lines.put(row.line(), "SUBTOTAL_ROW_SKIPPED");
      open.push(new Group(numbers(row), count));
      return;
    }
    BigDecimal[] numbers = open.isEmpty() ? null : numbers(row);
    for (Iterator<Group> each = open.iterator(); each.hasNext(); ) {
      Group group = each.next();
      group.add(numbers);
      if (group.left == 0) {
        right += group.isSum() ? 1 : 0;
        each.remove();
      }
    }
  }

  /** The lines to be left out; none when the sums do not agree. */
  Map<Long, String> lines() {
    return groups > 0 && right >= NEARLY_ALL * groups ? lines : Map.of();
  }

  private static long count(TableRow row) {
    if (!mayHead(row.cells())) {
      return 0;
    }
    for (String cell : row.cells()) {
      if (!Blanks.isBlank(cell)) {
        Matcher head = HEAD.matcher(Blanks.strip(cell));
        return head.matches() ? Long.parseLong(head.group(1)) : 0;
      }
    }
    return 0;
  }

  private BigDecimal[] numbers(TableRow row) {
    BigDecimal[] numbers = new BigDecimal[table.columns().size()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = table.plan(i).isNumber() ? row.number(i) : null;
    }
    return numbers;
  }

  /** A group that still lacks records. */
  private static final class Group {
    private final BigDecimal[] stated;
    private final BigDecimal[] sums;
    private long left;

    Group(BigDecimal[] stated, long count) {
      this.stated = stated;
      this.left = count;
      this.sums = new BigDecimal[stated.length];
      Arrays.fill(sums, BigDecimal.ZERO);
    }

    void add(BigDecimal[] numbers) {
      left--;
      for (int i = 0; i < sums.length; i++) {
        sums[i] = numbers[i] == null ? sums[i] : sums[i].add(numbers[i]);
      }
    }

    /** Whether some number is the sum of the records, and is not zero. */
    boolean isSum() {
      for (int i = 0; i < sums.length; i++) {
        boolean said = stated[i] != null && stated[i].signum() != 0;
        if (said && stated[i].compareTo(sums[i]) == 0) {
          return true;
        }
      }
      return false;
    }
  }
}
