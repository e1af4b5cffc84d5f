package io.tillsight.core.table;

import io.tillsight.core.table.source.Cell;
import io.tillsight.core.table.source.CellList;
import io.tillsight.core.table.value.Blanks;
import java.util.List;
import java.util.function.Predicate;

/** What a text may be by itself; asked once of texts that come again. */
enum CellTrait {
  /** Nothing but white space. */
  BLANK(Blanks::isBlank),
  /** The words that head a line of totals. */
  TOTAL(TotalWords::heads),
  /** The start of a comment. */
  COMMENT(text -> text.startsWith("#") || text.startsWith("//")),
  /** The end of words with a count in brackets. */
  COUNT(text -> Blanks.strip(text).endsWith(")"));

  private final Predicate<String> test;

  CellTrait(Predicate<String> test) {
    this.test = test;
  }

  /** Whether a cell has the trait. */
  boolean of(Cell cell) {
    return cell.has(ordinal(), test);
  }

  /** Whether a field has the trait. */
  boolean of(List<String> fields, int index) {
    Cell cell = CellList.of(fields, index);
    return cell == null ? test.test(fields.get(index)) : cell.has(ordinal(), test);
  }
}
