package io.tillsight.core.table.read;

import io.tillsight.core.table.Row;
import io.tillsight.core.table.Table;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;

/**
 * Writes a table as RFC 4180: comma, double quotes where needed, LF, the header first, cells as
 * written. Every record of the table is written, those with errors as near as they can be read.
 */
public final class CleanCsv {
  /** The single line that stands for a file that is no table. */
  private static final String REFUSED = "Application Error\n";

  /**
   * Writes a table.
   *
   * <p>A table without a header starts with its first record. An empty file gives nothing, a header
   * without records the header, any other refused file the line {@code Application Error}.
   *
   * @param table what to write
   * @param out where to, not closed; to be encoded as UTF-8
   */
  public void write(Table table, Writer out) throws IOException {
    if (table.result() == Table.Result.REJECT && !isMerelyEmpty(table)) {
      out.write(REFUSED);
      return;
    }
    List<String> header = table.header();
    for (int i = 0; i < header.size(); i++) {
      writeCell(out, header.get(i), i, header.size());
    }
    int width = table.columns().size();
    try {
      table.scan(row -> writeRow(out, row, width));
    } catch (UncheckedIOException failure) {
      throw failure.getCause();
    }
    out.flush();
  }

  private static void writeRow(Writer out, Row row, int width) {
    try {
      for (int i = 0; i < width; i++) {
        writeCell(out, row.text(i), i, width);
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static void writeCell(Writer out, String cell, int index, int width) throws IOException {
    boolean aloneAndEmpty = width == 1 && cell.isEmpty();
    if (aloneAndEmpty || needsQuotes(cell)) {
      out.write('"');
      out.write(cell.indexOf('"') < 0 ? cell : cell.replace("\"", "\"\""));
      out.write('"');
    } else {
      out.write(cell);
    }
    out.write(index == width - 1 ? '\n' : ',');
  }

  private static boolean needsQuotes(String cell) {
    for (int i = 0; i < cell.length(); i++) {
      char character = cell.charAt(i);
      if (character == ',' || character == '"' || character == '\n' || character == '\r') {
        return true;
      }
    }
    return false;
  }

  private static boolean isMerelyEmpty(Table table) {
    String code = table.errors().get(0).code();
    return code.equals("EMPTY_FILE") || code.equals("NO_DATA_ROWS");
  }
}
