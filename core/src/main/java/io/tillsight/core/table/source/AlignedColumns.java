package io.tillsight.core.table.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Columns that stand below each other, with blanks between them, as reports are printed. */
public final class AlignedColumns {
  private static final Pattern GAP = Pattern.compile("\\S {2,}\\S");
  private static final Pattern SIGNS = Pattern.compile("[,;|]");
  private static final int FEWEST_LINES = 3;
  private static final int MOST_LINES = 1000;
  private static final int NARROWEST = 2;
  private static final double MOST = 0.6;
  private static final double HALF = 0.5;

  /** First and last position of each gap. */
  private final List<int[]> gaps;

  private AlignedColumns(List<int[]> gaps) {
    this.gaps = gaps;
  }

  /** The columns of lines with text, null when they are not aligned or it is not sure how. */
  static AlignedColumns of(List<String> texts) {
    List<String> lines = withGaps(texts);
    if (!areLikely(texts)) {
      return null;
    }
    boolean[] blank = blank(lines);
    List<int[]> gaps = gaps(blank);
    return gaps.isEmpty() || lines.stream().anyMatch(line -> joinsDigits(line, blank, gaps))
        ? null
        : new AlignedColumns(gaps);
  }

  /** Whether most lines have gaps, and no other sign divides them. */
  public static boolean areLikely(List<String> texts) {
    List<String> lines = withGaps(texts);
    if (lines.size() < FEWEST_LINES || lines.size() < MOST * Math.min(MOST_LINES, texts.size())) {
      return false;
    }
    long signs = lines.stream().filter(line -> line.matches(".*[;|].*")).count();
    return !SIGNS.matcher(lines.get(0)).find() && signs < HALF * lines.size();
  }

  private static List<String> withGaps(List<String> texts) {
    return texts.stream().limit(MOST_LINES).filter(text -> GAP.matcher(text).find()).toList();
  }

  /** Where no line has anything. */
  private static boolean[] blank(List<String> lines) {
    boolean[] blank = new boolean[lines.stream().mapToInt(String::length).max().orElse(0)];
    Arrays.fill(blank, true);
    for (String line : lines) {
      for (int i = 0; i < line.length(); i++) {
        blank[i] &= line.charAt(i) == ' ';
      }
    }
    return blank;
  }

  private static List<int[]> gaps(boolean[] blank) {
    List<int[]> gaps = new ArrayList<>();
    int start = 0;
    while (start < blank.length && blank[start]) {
      start++;
    }
    for (int i = start; i < blank.length; i++) {
      int end = i;
      while (end < blank.length && blank[end]) {
        end++;
      }
      if (end - i >= NARROWEST && end < blank.length) {
        gaps.add(new int[] {i, end - 1});
      }
      i = Math.max(i, end);
    }
    return gaps;
  }

  /**
   * Whether digits stand on both sides of a single blank that all lines have: one number with
   * thousands, or two columns.
   */
  private static boolean joinsDigits(String line, boolean[] blank, List<int[]> gaps) {
    for (int i = 1; i + 1 < line.length(); i++) {
      int at = i;
      boolean inGap = gaps.stream().anyMatch(gap -> at >= gap[0] && at <= gap[1]);
      if (blank[i]
          && !inGap
          && Character.isDigit(line.charAt(i - 1))
          && Character.isDigit(line.charAt(i + 1))) {
        return true;
      }
    }
    return false;
  }

  /** The line with a tab between its columns; as it is when it has something in a gap. */
  String divided(String line) {
    if (line.isBlank() || RuleLine.is(line)) {
      return line;
    }
    StringBuilder cells = new StringBuilder(line.length());
    int from = 0;
    for (int[] gap : gaps) {
      for (int i = gap[0]; i <= gap[1] && i < line.length(); i++) {
        if (line.charAt(i) != ' ') {
          return line;
        }
      }
      cells.append(cell(line, from, gap[0])).append(Rewriting.DELIMITER);
      from = gap[1] + 1;
    }
    return cells.append(cell(line, from, line.length())).toString();
  }

  private static String cell(String line, int from, int to) {
    int end = Math.min(to, line.length());
    return from < end ? line.substring(from, end).strip() : "";
  }
}
