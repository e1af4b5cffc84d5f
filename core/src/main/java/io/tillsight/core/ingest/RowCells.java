package io.tillsight.core.ingest;

import io.tillsight.core.table.source.Rewriting;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Cuts a rejected row into its cells, so that they can be corrected one by one. */
public final class RowCells {
  private final Reading reading;

  /** Of rows of a file that was read so. */
  public RowCells(Reading reading) {
    this.reading = reading;
  }

  /** As many cells as the header has; a row that has more keeps the rest in the last one. */
  public List<String> of(String row) {
    List<String> cells = new ArrayList<>(cut(row));
    int columns = reading.columns().size();
    while (cells.size() < columns) {
      cells.add("");
    }
    if (cells.size() > columns) {
      String rest = String.join(delimiter(row), cells.subList(columns - 1, cells.size()));
      cells = new ArrayList<>(cells.subList(0, columns - 1));
      cells.add(rest);
    }
    return List.copyOf(cells);
  }

  private List<String> cut(String row) {
    Character quote = reading.quote().isEmpty() ? null : reading.quote().charAt(0);
    CSVFormat format =
        CSVFormat.DEFAULT
            .builder()
            .setDelimiter(delimiter(row))
            .setQuote(quote)
            .setLenientEof(true)
            .setTrailingData(true)
            .setIgnoreEmptyLines(false)
            .get();
    try (CSVParser parser = CSVParser.parse(row.isEmpty() ? " " : row, format)) {
      for (CSVRecord record : parser) {
        return record.toList();
      }
      return List.of();
    } catch (IOException | java.io.UncheckedIOException unreadable) {
      return List.of(row.split(java.util.regex.Pattern.quote(delimiter(row)), -1));
    }
  }

  /** Rows of aligned columns and of doubled signs were written anew, with tabs. */
  private String delimiter(String row) {
    String shown = reading.delimiter();
    boolean anew =
        (shown.equals(" ") || shown.length() > 1) && row.indexOf(Rewriting.DELIMITER) >= 0;
    return anew ? String.valueOf(Rewriting.DELIMITER) : shown;
  }
}
