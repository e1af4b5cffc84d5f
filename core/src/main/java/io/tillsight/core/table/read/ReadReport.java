package io.tillsight.core.table.read;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.tillsight.core.table.Column;
import io.tillsight.core.table.ColumnType;
import io.tillsight.core.table.Detection;
import io.tillsight.core.table.Finding;
import io.tillsight.core.table.Question;
import io.tillsight.core.table.Row;
import io.tillsight.core.table.Table;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Writes what was understood of a table as the JSON object of the {@code read} command. Streams the
 * rows; rows with an error stand under errors and not in the table, and are in no sum.
 */
public final class ReadReport {
  private final JsonFactory factory = new JsonFactory();

  /**
   * Writes the object.
   *
   * @param out where to, not closed; UTF-8
   */
  public void write(Table table, OutputStream out) throws IOException {
    JsonGenerator json = factory.createGenerator(out, JsonEncoding.UTF8);
    json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    json.useDefaultPrettyPrinter();
    json.writeStartObject();
    json.writeStringField("result", table.result().name().toLowerCase(Locale.ROOT));
    writeDetection(json, table.detection());
    json.writeStringField("currency", table.currency());
    writeColumns(json, table.columns());
    RowWriter rows = new RowWriter(json, table.columns());
    json.writeArrayFieldStart("table");
    scan(table, rows);
    json.writeEndArray();
    json.writeNumberField("rows", rows.count());
    writeSums(json, rows.sums());
    writeQuestions(json, table.questions());
    writeFindings(json, "warnings", table.warnings(), false);
    writeFindings(json, "errors", table.errors(), true);
    json.writeEndObject();
    json.flush();
    out.write('\n');
  }

  private static void scan(Table table, RowWriter rows) throws IOException {
    try {
      table.scan(row -> writeRow(rows, row));
    } catch (UncheckedIOException failure) {
      throw failure.getCause();
    }
  }

  private static void writeRow(RowWriter rows, Row row) {
    try {
      if (row.error() == null) {
        rows.write(row);
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static void writeDetection(JsonGenerator json, Detection detection) throws IOException {
    json.writeObjectFieldStart("detect");
    json.writeStringField("encoding", detection.encoding());
    json.writeStringField("delimiter", detection.delimiter());
    json.writeStringField("quote", detection.quote());
    json.writeStringField("escape", detection.escape());
    if (detection.headerLine() == null) {
      json.writeNullField("header_line");
    } else {
      json.writeNumberField("header_line", detection.headerLine());
    }
    json.writeStringField("decimal", detection.decimal());
    json.writeStringField("thousands", detection.thousands());
    json.writeStringField("date_order", detection.dateOrder());
    json.writeEndObject();
  }

  private static void writeColumns(JsonGenerator json, List<Column> columns) throws IOException {
    json.writeArrayFieldStart("headers");
    for (Column column : columns) {
      json.writeString(column.name());
    }
    json.writeEndArray();
    json.writeObjectFieldStart("types");
    for (Column column : columns) {
      json.writeStringField(column.name(), word(column.type()));
    }
    json.writeEndObject();
  }

  private static String word(ColumnType type) {
    return type.name().toLowerCase(Locale.ROOT);
  }

  private static void writeSums(JsonGenerator json, Map<String, BigDecimal> sums)
      throws IOException {
    json.writeObjectFieldStart("sums");
    for (Map.Entry<String, BigDecimal> sum : sums.entrySet()) {
      json.writeStringField(sum.getKey(), sum.getValue().toPlainString());
    }
    json.writeEndObject();
  }

  private static void writeQuestions(JsonGenerator json, List<Question> questions)
      throws IOException {
    json.writeArrayFieldStart("questions");
    for (Question question : questions) {
      json.writeStartObject();
      json.writeStringField("code", question.code());
      json.writeStringField("column", question.column());
      json.writeArrayFieldStart("choices");
      for (String choice : question.choices()) {
        json.writeString(choice);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void writeFindings(
      JsonGenerator json, String name, List<Finding> findings, boolean withValue)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (Finding finding : findings) {
      json.writeStartObject();
      if (finding.line() == null) {
        json.writeNullField("line");
      } else {
        json.writeNumberField("line", finding.line());
      }
      json.writeStringField("column", finding.column());
      if (withValue) {
        json.writeStringField("value", finding.value());
      }
      json.writeStringField("code", finding.code());
      json.writeStringField("message", finding.message());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
