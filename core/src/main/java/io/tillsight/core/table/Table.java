package io.tillsight.core.table;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** A file, understood. Small: the rows stay in the file and are streamed by {@link #scan}. */
public interface Table {
  /** Where it is. */
  Path path();

  /** File name without folder. */
  String name();

  /** Name of the worksheet it stands in; empty when it stands in no workbook. */
  default String sheet() {
    return "";
  }

  /** Size when it was read. */
  long bytes();

  /** Hash of the content, lower-case hexadecimal. */
  String sha256();

  /** How sure the reader is of the whole. */
  Result result();

  /** The dialect. */
  Detection detection();

  /** ISO 4217 code that the values carry, null when they carry none or several. */
  String currency();

  /** The columns, in file order. */
  List<Column> columns();

  /** The header cells as the file has them, without made-up names; empty without a header. */
  default List<String> header() {
    return columns().stream().map(Column::name).toList();
  }

  /** Number of records of the table, bad ones included. */
  long rows();

  /** What is open, the best guess being used until it is answered. */
  List<Question> questions();

  /** What was repaired, skipped or noticed. */
  List<Finding> warnings();

  /** Cells and records that cannot be loaded as they stand; on REJECT the reason, first. */
  List<Finding> errors();

  /**
   * Streams the records, in file order, bad ones included.
   *
   * @throws TableChangedException when the file is no longer the one that was read
   */
  void scan(Consumer<Row> visitor);

  /**
   * Divides the records into parts, in file order, that may be scanned side by side by several
   * threads.
   *
   * @param most parts
   * @param together column of which neighbours that are written alike stay in one part; -1 for none
   * @return the whole as the only part where what a record means depends on those before it
   */
  default List<TablePart> parts(int most, int together) {
    return List.of(new WholeTable(this));
  }

  /**
   * Makes sure that the file is still the one that was read.
   *
   * @throws TableChangedException when it is not
   */
  void requireUnchanged();

  /** How a reading ended. */
  enum Result {
    /** Nothing to say. */
    ACCEPT,
    /** Repairs or remarks. */
    ACCEPT_WITH_WARNINGS,
    /** Some rows cannot be loaded. */
    ACCEPT_WITH_ERRORS,
    /** A question is open. */
    ASK,
    /** Not a table that can be read. */
    REJECT
  }
}
