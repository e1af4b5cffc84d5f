package io.tillsight.core.table.source;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Lines without a delimiter of one sign, written anew with tabs: columns that are aligned with
 * blanks, and columns between doubled signs.
 *
 * @param lines from a line to the line with tabs; a line that is otherwise stays as it is
 * @param shown what stands between the columns
 */
public record Rewriting(UnaryOperator<String> lines, String shown) {
  /** What stands between the columns of a line written anew. */
  public static final char DELIMITER = '\t';

  private static final String DOUBLED = "|:~^";
  private static final int FEW = 2;

  /** How the lines are to be written anew, null when they need not be. */
  public static Rewriting of(List<String> texts) {
    if (texts.stream().anyMatch(text -> text.indexOf(DELIMITER) >= 0)) {
      return null;
    }
    List<String> written =
        texts.stream().filter(text -> !text.isBlank() && !RuleLine.is(text)).toList();
    for (char sign : DOUBLED.toCharArray()) {
      if (written.size() >= FEW && written.stream().allMatch(text -> isDoubled(text, sign))) {
        String both = "" + sign + sign;
        return new Rewriting(line -> line.replace(both, String.valueOf(DELIMITER)), both);
      }
    }
    AlignedColumns aligned = AlignedColumns.of(written);
    return aligned == null ? null : new Rewriting(aligned::divided, " ");
  }

  /** Whether a sign is there, and never by itself. */
  private static boolean isDoubled(String text, char sign) {
    int run = 0;
    boolean found = false;
    for (int i = 0; i <= text.length(); i++) {
      if (i < text.length() && text.charAt(i) == sign) {
        run++;
        found = true;
      } else if (run % 2 == 1) {
        return false;
      } else {
        run = 0;
      }
    }
    return found;
  }
}
