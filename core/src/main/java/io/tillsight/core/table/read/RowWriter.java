package io.tillsight.core.table.read;

import com.fasterxml.jackson.core.JsonGenerator;
import io.tillsight.core.table.Column;
import io.tillsight.core.table.ColumnType;
import io.tillsight.core.table.Row;
import io.tillsight.core.table.value.Blanks;
import io.tillsight.core.table.value.Guard;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes rows as arrays of texts, and adds up their numbers. */
final class RowWriter {
  /** Seconds always, their fraction only where there is one. */
  private static final DateTimeFormatter TIME =
      new DateTimeFormatterBuilder()
          .appendPattern("HH:mm:ss")
          .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true)
          .toFormatter(java.util.Locale.ROOT);

  private final JsonGenerator json;
  private final List<Column> columns;
  private final BigDecimal[] sums;
  private long count;

  RowWriter(JsonGenerator json, List<Column> columns) {
    this.json = json;
    this.columns = columns;
    this.sums = new BigDecimal[columns.size()];
  }

  void write(Row row) throws IOException {
    count++;
    json.writeStartArray();
    for (int i = 0; i < columns.size(); i++) {
      if (row.isNull(i)) {
        json.writeNull();
      } else {
        json.writeString(text(row, i));
      }
    }
    json.writeEndArray();
  }

  private String text(Row row, int column) {
    return switch (columns.get(column).type()) {
      case NUMBER, PERCENT -> number(row, column);
      case DATE, DATETIME -> day(row, column);
      case BOOLEAN -> Blanks.strip(row.text(column));
      case TEXT -> Guard.off(Blanks.strip(row.text(column)));
    };
  }

  private String number(Row row, int column) {
    BigDecimal value = row.number(column);
    sums[column] = sums[column] == null ? value : sums[column].add(value);
    return value.toPlainString();
  }

  private static String day(Row row, int column) {
    LocalTime time = row.time(column);
    String day = row.date(column).toString();
    return time == null ? day : day + "T" + TIME.format(time) + row.offset(column);
  }

  long count() {
    return count;
  }

  /** The sum of each column of numbers; zero where it has none. */
  Map<String, BigDecimal> sums() {
    Map<String, BigDecimal> result = new LinkedHashMap<>();
    for (int i = 0; i < sums.length; i++) {
      if (columns.get(i).type() == ColumnType.NUMBER) {
        result.put(columns.get(i).name(), sums[i] == null ? BigDecimal.ZERO : sums[i]);
      }
    }
    return result;
  }
}
