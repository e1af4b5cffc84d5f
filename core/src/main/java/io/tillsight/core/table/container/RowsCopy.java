package io.tillsight.core.table.container;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Rows of cells as tab-separated text without quotes, one line for each row and all of one width.
 * Line breaks, tabs and other control characters inside a cell become spaces.
 */
final class RowsCopy implements Closeable {
  private final Path draft;
  private final BufferedWriter out;
  private int width;
  private long rows;

  RowsCopy(Path draft) throws IOException {
    this.draft = draft;
    this.out = Files.newBufferedWriter(draft, StandardCharsets.UTF_8);
  }

  /** Rows so far, empty ones included. */
  long rows() {
    return rows;
  }

  /** Whether no row has a cell. */
  boolean isEmpty() {
    return width == 0;
  }

  /** The next row; null and empty cells are the same. */
  void add(List<String> cells) throws IOException {
    int last = cells.size();
    while (last > 0 && isBlank(cells.get(last - 1))) {
      last--;
    }
    for (int i = 0; i < last; i++) {
      if (i > 0) {
        out.write('\t');
      }
      write(cells.get(i));
    }
    end();
    width = Math.max(width, last);
  }

  /** Empty rows up to that number of rows. */
  void blankUpTo(long number) throws IOException {
    while (rows < number) {
      end();
    }
  }

  private void end() throws IOException {
    out.write('\n');
    rows++;
  }

  private static boolean isBlank(String cell) {
    return cell == null || cell.isBlank();
  }

  private void write(String cell) throws IOException {
    for (int i = 0; cell != null && i < cell.length(); i++) {
      char character = cell.charAt(i);
      boolean pair = character == '\r' && i + 1 < cell.length() && cell.charAt(i + 1) == '\n';
      if (!pair) {
        out.write(character < ' ' || character == 0x7f ? ' ' : character);
      }
    }
  }

  /**
   * Writes the table and removes the draft.
   *
   * @param header the first line, null when the rows have it
   */
  void finish(Path table, List<String> header) throws IOException {
    out.close();
    try (BufferedReader in = Files.newBufferedReader(draft, StandardCharsets.UTF_8);
        RowsCopy padded = new RowsCopy(table)) {
      if (header != null) {
        width = Math.max(width, header.size());
        padded.add(header);
      }
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        padded.pad(line, width);
      }
    }
    Files.deleteIfExists(draft);
  }

  private void pad(String line, int columns) throws IOException {
    out.write(line);
    int delimiters = line.isEmpty() ? columns - 1 : 0;
    for (int i = 0; i < line.length(); i++) {
      delimiters += line.charAt(i) == '\t' ? 1 : 0;
    }
    for (int i = delimiters; !line.isEmpty() && i < columns - 1; i++) {
      out.write('\t');
    }
    end();
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
