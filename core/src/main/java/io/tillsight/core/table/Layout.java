package io.tillsight.core.table;

import io.tillsight.core.table.source.Dialect;
import java.util.List;

/**
 * Where the table stands in its file.
 *
 * @param dialect how fields are written
 * @param width fields of a record
 * @param header joined header cells, as many as the width; empty without a header
 * @param headerLine physical line of the last header line, 0 without
 * @param headerLines number of header lines
 * @param bodyLine physical line where the records start
 * @param typed for each field, whether most of its cells are numbers or dates
 * @param notes what was repaired or left open
 */
record Layout(
    Dialect dialect,
    int width,
    List<String> header,
    long headerLine,
    int headerLines,
    long bodyLine,
    List<Boolean> typed,
    List<Note> notes) {

  /**
   * Something seen on the way.
   *
   * @param code code of the contract
   * @param line physical line, 0 for none
   * @param asks whether it is a question rather than a warning
   */
  record Note(String code, long line, boolean asks, String text) {
    Note(String code, long line, boolean asks) {
      this(code, line, asks, null);
    }
  }

  boolean hasHeader() {
    return !header.isEmpty();
  }
}
