package io.tillsight.core.table;

import io.tillsight.core.table.source.Cell;
import io.tillsight.core.table.source.CellList;
import io.tillsight.core.table.source.RawRecord;
import io.tillsight.core.table.source.Records;
import io.tillsight.core.table.value.Blanks;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The records between the header and the end of the table: without blank lines, drawn lines,
 * comments and repeated headers, and only up to a second table.
 */
final class BodyRecords {
  /** Hears of lines that are left out. */
  interface Skipped {
    /** Ignores them. */
    Skipped QUIETLY = (code, line) -> {};

    /** A line was left out. */
    void skipped(String code, RawRecord line);
  }

  private static final int NEXT = 2;

  /** What database programs write below a table: (2 rows). */
  private static final Pattern COUNT = Pattern.compile("\\(\\d+ \\p{L}+\\)");

  private final Records records;
  private final Layout layout;
  private final Skipped skipped;
  private final CellKind kind = new CellKind();
  private final Deque<RawRecord> ahead = new ArrayDeque<>();
  private long lastLine;
  private long secondTable;
  private boolean footer;
  private Cell lastPlain;

  /**
   * Starts behind the header.
   *
   * @param records without blank and drawn lines
   */
  BodyRecords(Records records, Layout layout, Skipped skipped) {
    this.records = records;
    this.layout = layout;
    this.skipped = skipped;
    this.lastLine = layout.bodyLine() - 1;
  }

  /** Line of the header of a second table, 0 while none was met. */
  long secondTable() {
    return secondTable;
  }

  /** The next record, null at the end of the table. */
  RawRecord next() {
    while (secondTable == 0) {
      RawRecord next = take();
      if (next == null) {
        return null;
      }
      boolean behindGap = next.line() > lastLine + 1;
      boolean ordinary = next.fields().size() == layout.width();
      lastLine = next.lastLine();
      if (ordinary && !behindGap && !isOdd(next)) {
        return next;
      }
      if (isRepeatedHeader(next)) {
        skipped.skipped("REPEATED_HEADER_SKIPPED", next);
      } else if (isComment(next, behindGap)) {
        skipped.skipped("COMMENT_LINE_SKIPPED", next);
      } else if (startsAnotherTable(next, behindGap)) {
        secondTable = next.line();
      } else {
        return next;
      }
    }
    return null;
  }

  /** Cheap test that lets most records through. */
  private boolean isOdd(RawRecord next) {
    Cell first = CellList.of(next.fields(), 0);
    if (first != null && first == lastPlain) {
      return false;
    }
    String text = next.fields().get(0);
    boolean odd = CellTrait.COMMENT.of(next.fields(), 0) || isHeader(text, layout);
    lastPlain = odd ? null : first;
    return odd;
  }

  /** Whether a record with this first cell may be other than a record. */
  static boolean isOdd(Cell first, Layout layout) {
    return CellTrait.COMMENT.of(first) || isHeader(first.text(), layout);
  }

  private static boolean isHeader(String first, Layout layout) {
    return layout.hasHeader() && Blanks.strip(first).equals(Blanks.strip(layout.header().get(0)));
  }

  private RawRecord take() {
    RawRecord next = ahead.pollFirst();
    return next == null ? records.next() : next;
  }

  private boolean isRepeatedHeader(RawRecord next) {
    if (!layout.hasHeader() || next.fields().size() < 2 && layout.width() > 1) {
      return false;
    }
    return Same.cells(next.fields(), layout.header());
  }

  private boolean isComment(RawRecord next, boolean behindGap) {
    String text = next.raw().strip();
    boolean marked = text.startsWith("#") || text.startsWith("//");
    if (next.fields().size() == layout.width()) {
      return marked && valuesMissing(next);
    }
    if (next.fields().size() > 1 || layout.width() == 1) {
      return marked;
    }
    boolean counted = COUNT.matcher(text).matches() && peek(0) == null;
    footer |= layout.width() > 2 && behindGap && isLast() && !kind.isValue(text);
    return marked || counted || footer;
  }

  /** Whether nothing but single words follow. */
  boolean isLast() {
    RawRecord following = peek(0);
    return following == null || following.fields().size() == 1 && peek(4) == null;
  }

  private boolean valuesMissing(RawRecord next) {
    for (int i = 0; i < layout.width(); i++) {
      if (layout.typed().get(i) && kind.isWords(next.fields().get(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean startsAnotherTable(RawRecord next, boolean behindGap) {
    List<String> cells = next.fields();
    boolean same = cells.size() == layout.width();
    if (cells.size() < 2 || !isHeaderLike(cells) || same && !(behindGap && valuesMissing(next))) {
      return false;
    }
    int following = 0;
    while (following < NEXT && hasValues(peek(following), cells.size())) {
      following++;
    }
    return following == NEXT || following == 1 && behindGap && peek(1) == null;
  }

  private boolean hasValues(RawRecord next, int size) {
    return next != null
        && next.fields().size() == size
        && next.fields().stream().anyMatch(kind::isValue);
  }

  private boolean isHeaderLike(List<String> cells) {
    int end = cells.size();
    while (end > 0 && Blanks.isBlank(cells.get(end - 1))) {
      end--;
    }
    Set<String> seen = new HashSet<>();
    for (String cell : cells.subList(0, end)) {
      if (!kind.isWords(cell) || !seen.add(cell)) {
        return false;
      }
    }
    return end >= 2;
  }

  private RawRecord peek(int index) {
    while (ahead.size() <= index) {
      RawRecord next = records.next();
      if (next == null) {
        return null;
      }
      ahead.addLast(next);
    }
    int i = 0;
    for (RawRecord next : ahead) {
      if (i++ == index) {
        return next;
      }
    }
    return null;
  }
}
