package io.tillsight.app.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.tillsight.app.words.SpreadsheetText;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;

/** Writes a document as JSON, CSV or aligned text, with LF line ends. */
final class DocumentWriter {

  private DocumentWriter() {}

  static String write(Document document, OutputFormat format) {
    return switch (format) {
      case json -> json(document);
      case csv -> csv(document);
      case text -> text(document);
    };
  }

  private static String json(Document document) {
    try {
      return new ObjectMapper()
              .configure(SerializationFeature.INDENT_OUTPUT, document.columns().isEmpty())
              .writeValueAsString(document.all())
          + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e); // maps, lists and plain values always serialise
    }
  }

  private static String csv(Document document) {
    CSVFormat format = CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();
    StringBuilder out = new StringBuilder();
    if (document.columns().isEmpty()) {
      flat("", document.values())
          .forEach(entry -> line(out, format, List.of(entry.getKey(), entry.getValue())));
    } else {
      line(out, format, document.columns());
      document.rows().forEach(row -> line(out, format, row));
    }
    return out.toString();
  }

  private static void line(StringBuilder out, CSVFormat format, List<?> cells) {
    out.append(
            format.format(cells.stream().map(cell -> SpreadsheetText.safe(shown(cell))).toArray()))
        .append('\n');
  }

  private static String text(Document document) {
    StringBuilder out = new StringBuilder();
    if (!document.columns().isEmpty()) {
      table(out, document);
    }
    List<Map.Entry<String, String>> values = flat("", document.values());
    int width = values.stream().mapToInt(entry -> entry.getKey().length()).max().orElse(0);
    values.forEach(
        entry ->
            out.append(pad(entry.getKey(), width, false))
                .append("  ")
                .append(entry.getValue())
                .append('\n'));
    return out.toString();
  }

  private static void table(StringBuilder out, Document document) {
    int columns = document.columns().size();
    int[] widths = new int[columns];
    boolean[] numeric = new boolean[columns];
    for (int c = 0; c < columns; c++) {
      int column = c;
      widths[c] =
          document.rows().stream()
              .mapToInt(row -> shown(row.get(column)).length())
              .reduce(document.columns().get(c).length(), Math::max);
      numeric[c] =
          document.rows().stream()
              .map(row -> shown(row.get(column)))
              .allMatch(text -> text.isEmpty() || text.matches("[-+]?[\\d.]+"));
    }
    textLine(out, document.columns(), widths, numeric);
    document.rows().forEach(row -> textLine(out, row, widths, numeric));
  }

  private static void textLine(StringBuilder out, List<?> cells, int[] widths, boolean[] numeric) {
    StringBuilder line = new StringBuilder();
    for (int c = 0; c < widths.length; c++) {
      line.append(c == 0 ? "" : "  ").append(pad(shown(cells.get(c)), widths[c], numeric[c]));
    }
    out.append(line.toString().stripTrailing()).append('\n');
  }

  private static String pad(String text, int width, boolean right) {
    String blanks = " ".repeat(Math.max(0, width - text.length()));
    return right ? blanks + text : text + blanks;
  }

  private static String shown(Object cell) {
    return cell == null ? "" : cell.toString();
  }

  private static List<Map.Entry<String, String>> flat(String prefix, Map<?, ?> values) {
    return values.entrySet().stream()
        .flatMap(
            entry ->
                entry.getValue() instanceof Map<?, ?> nested
                    ? flat(prefix + entry.getKey() + ".", nested).stream()
                    : java.util.stream.Stream.of(
                        Map.entry(prefix + entry.getKey(), shown(entry.getValue()))))
        .collect(Collectors.toList());
  }
}
