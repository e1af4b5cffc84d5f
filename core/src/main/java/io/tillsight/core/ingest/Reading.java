package io.tillsight.core.ingest;

import io.tillsight.core.table.Answer;
import io.tillsight.core.table.ColumnType;
import java.util.List;

/**
 * How a file was read: enough to read a row of it, or the next file like it, in the same way.
 *
 * @param kind what it was about
 * @param delimiter one character as text
 * @param quote quote character as text, empty when none was used
 * @param decimal decimal sign, empty when no number had one
 * @param dateOrder YMD, DMY or MDY, empty without dates
 * @param columns the columns, in file order
 * @param discountForm how discounts were written, empty without a sales file
 * @param priceIsNet whether unit prices had the discount taken off
 * @param answers what the user answered and corrected; their file is empty
 */
public record Reading(
    FileKind kind,
    String delimiter,
    String quote,
    String decimal,
    String dateOrder,
    List<ReadColumn> columns,
    String discountForm,
    boolean priceIsNet,
    List<Answer> answers) {
  /** Copies the lists. */
  public Reading {
    columns = List.copyOf(columns);
    answers = List.copyOf(answers);
  }

  /**
   * One column.
   *
   * @param header as written
   * @param role what it meant
   * @param chosen whether the user said so
   * @param type what its values were
   * @param examples a few of its values as written, to know it again under another name
   */
  public record ReadColumn(
      String header, Role role, boolean chosen, ColumnType type, List<String> examples) {
    /** Copies the list. */
    public ReadColumn {
      examples = List.copyOf(examples);
    }
  }

  /** The headers, in file order. */
  public List<String> headers() {
    return columns.stream().map(ReadColumn::header).toList();
  }
}
