package io.tillsight.core.table.read;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Damages a clean file in the ways that G. Vitagliano et al., "Pollock: A Data Loading Benchmark"
 * (PVLDB 16, 2023, section 4) found in real files, one way at a time: each delimiter added or left
 * out, a quote before each cell, each row with other delimiters, and the whole file in other dress.
 */
final class Polluter {
  private final List<List<String>> rows = CleanSales.rows();
  private final List<Polluted> all = new ArrayList<>();

  /** How a file is written. */
  private record Dress(String delimiter, String quote, String escape, String end) {
    static final Dress PLAIN = new Dress(",", "\"", "\"", "\r\n");
  }

  List<Polluted> all() {
    wholeFiles();
    for (int row = 0; row < rows.size(); row++) {
      for (int column = 0; column < rows.get(row).size(); column++) {
        cell(row, column);
      }
      otherDelimiter(row);
    }
    return all;
  }

  private void cell(int row, int column) {
    String place = "_row" + row + "_col" + column + ".csv";
    add("more_delimiters" + place, row, joined(row, column, ",,", Dress.PLAIN), rows);
    if (column > 0) {
      add("less_delimiters" + place, row, joined(row, column, "", Dress.PLAIN), rows);
    }
    List<String> cells = new ArrayList<>(rows.get(row));
    String stray = "\"" + cells.get(column);
    List<String> written = written(rows.get(row), Dress.PLAIN);
    String cell = written.get(column);
    boolean quoted = CleanSales.isQuoted(cells.get(column));
    written.set(column, quoted ? "\"\"" + cell.substring(1) : "\"" + cell);
    cells.set(column, stray);
    add("extra_quote" + place, row, String.join(",", written), replaced(row, cells));
  }

  private void otherDelimiter(int row) {
    String text = String.join(" ", written(rows.get(row), Dress.PLAIN));
    add("row_delimiter_row" + row + ".csv", row, text, rows);
  }

  private void wholeFiles() {
    String plain = text(rows, Dress.PLAIN);
    all.add(new Polluted("source.csv", plain, rows));
    all.add(new Polluted("no_payload.csv", "", List.of()));
    all.add(new Polluted("no_trailing_newline.csv", plain.stripTrailing(), rows));
    all.add(new Polluted("double_trailing_newline.csv", plain + "\r\n", rows));
    all.add(new Polluted("no_header.csv", text(tail(), Dress.PLAIN), tail()));
    all.add(
        new Polluted("header_only.csv", text(rows.subList(0, 1), Dress.PLAIN), rows.subList(0, 1)));
    all.add(new Polluted("one_row.csv", text(rows.subList(0, 2), Dress.PLAIN), rows.subList(0, 2)));
    headers(plain);
    tables(plain);
    for (String delimiter : List.of(";", "\t", "|", ", ", " ")) {
      dressed("delimiter_" + (int) delimiter.charAt(0) + delimiter.length(), delimiter);
    }
    dressed("quote.csv", new Dress(",", "'", "\"", "\r\n"));
    dressed("escape.csv", new Dress(",", "\"", "\\", "\r\n"));
    dressed("no_escape.csv", new Dress(",", "\"", "", "\r\n"));
    dressed("lf.csv", new Dress(",", "\"", "\"", "\n"));
    dressed("cr.csv", new Dress(",", "\"", "\"", "\r"));
  }

  private void headers(String plain) {
    String header = text(rows.subList(0, 1), Dress.PLAIN);
    for (int lines = 2; lines <= 3; lines++) {
      int times = lines;
      List<String> joined =
          rows.get(0).stream().map(cell -> (cell + " ").repeat(times).strip()).toList();
      String text = header.repeat(times - 1) + plain;
      all.add(new Polluted("header_" + lines + ".csv", text, replaced(0, joined)));
    }
    all.add(new Polluted("preamble.csv", "PREAMBLE,,,,,,,,\r\n,,,,,,,,\r\n" + plain, rows));
  }

  private void tables(String plain) {
    List<List<String>> fewer = rows.stream().map(row -> row.subList(0, row.size() - 1)).toList();
    List<List<String>> more = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      List<String> cells = new ArrayList<>(rows.get(i));
      cells.add(i == 0 ? "col1" : cells.get(cells.size() - 1));
      more.add(cells);
    }
    all.add(new Polluted("tables_less.csv", plain + text(fewer, Dress.PLAIN), rows));
    all.add(new Polluted("tables_more.csv", plain + text(more, Dress.PLAIN), rows));
    // The same header again is our own rule: one table, its header left out.
    List<List<String>> twice = new ArrayList<>(rows);
    twice.addAll(tail());
    all.add(new Polluted("tables_same.csv", plain + plain, twice));
  }

  private void dressed(String name, String delimiter) {
    dressed(name + ".csv", new Dress(delimiter, "\"", "\"", "\r\n"));
  }

  private void dressed(String name, Dress dress) {
    all.add(new Polluted(name, text(rows, dress), rows));
  }

  private List<List<String>> tail() {
    return rows.subList(1, rows.size());
  }

  private void add(String name, int row, String line, List<List<String>> clean) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < rows.size(); i++) {
      text.append(i == row ? line : String.join(",", written(rows.get(i), Dress.PLAIN)));
      text.append("\r\n");
    }
    all.add(new Polluted(name, text.toString(), clean));
  }

  private List<List<String>> replaced(int row, List<String> cells) {
    List<List<String>> result = new ArrayList<>(rows);
    result.set(row, cells);
    return result;
  }

  private String joined(int row, int column, String delimiter, Dress dress) {
    List<String> cells = written(rows.get(row), dress);
    if (column == 0) {
      return "," + String.join(",", cells);
    }
    return String.join(",", cells.subList(0, column))
        + delimiter
        + String.join(",", cells.subList(column, cells.size()));
  }

  private static String text(List<List<String>> rows, Dress dress) {
    StringBuilder text = new StringBuilder();
    for (List<String> row : rows) {
      text.append(String.join(dress.delimiter, written(row, dress))).append(dress.end);
    }
    return text.toString();
  }

  /** The cells as written; the ones with a comma or a quote in quotes, whatever the delimiter. */
  private static List<String> written(List<String> cells, Dress dress) {
    List<String> written = new ArrayList<>();
    IntStream.range(0, cells.size())
        .forEach(
            i -> {
              String cell = cells.get(i);
              String inner =
                  dress.quote.equals("'") ? cell : cell.replace("\"", dress.escape + "\"");
              written.add(CleanSales.isQuoted(cell) ? dress.quote + inner + dress.quote : inner);
            });
    return written;
  }
}
