package io.tillsight.core.series;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The files of {@link LongForecast}: comma, point as the decimal sign, UTF-8, one header line. */
public final class LongCsv {

  private LongCsv() {}

  /**
   * Reads {@code series,period,value}.
   *
   * @throws IOException if reading fails
   * @throws IllegalArgumentException naming the line, if the header or a value is not as expected
   */
  public static List<LongForecast.Row> read(Reader reader) throws IOException {
    CSVFormat format =
        CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).setTrim(true).get();
    List<LongForecast.Row> rows = new ArrayList<>();
    Map<String, String> texts = new HashMap<>();
    try (CSVParser parser = format.parse(reader)) {
      if (!parser.getHeaderNames().containsAll(List.of("series", "period", "value"))) {
        throw new IllegalArgumentException("line 1: the header must be series,period,value");
      }
      for (CSVRecord record : parser) {
        rows.add(row(record, parser.getCurrentLineNumber(), texts));
      }
    } catch (UncheckedIOException failed) {
      throw failed.getCause();
    }
    return rows;
  }

  /** Names and periods return in thousands of rows; each text is kept once. */
  private static LongForecast.Row row(CSVRecord record, long line, Map<String, String> texts) {
    if (!record.isConsistent()) {
      throw new IllegalArgumentException("line " + line + ": not three columns");
    }
    String value = record.get("value");
    try {
      String series = texts.computeIfAbsent(record.get("series"), text -> text);
      String period = texts.computeIfAbsent(record.get("period"), text -> text);
      return new LongForecast.Row(series, period, Double.parseDouble(value));
    } catch (NumberFormatException unreadable) {
      throw new IllegalArgumentException("line " + line + ": no number: " + value, unreadable);
    }
  }

  /**
   * Writes {@code series,step,mean,lo80,hi80,lo95,hi95,model}, numbers with six digits after the
   * point, and flushes the writer, which stays open.
   */
  public static void write(List<LongForecast.Line> lines, Writer writer) throws IOException {
    writer.write("series,step,mean,lo80,hi80,lo95,hi95,model\n");
    for (LongForecast.Line line : lines) {
      Forecast.Step step = line.values();
      writer.write(
          CSVFormat.DEFAULT.format(
              line.series(),
              line.step(),
              text(step.mean()),
              text(step.lower80()),
              text(step.upper80()),
              text(step.lower95()),
              text(step.upper95()),
              line.model()));
      writer.write('\n');
    }
    writer.flush();
  }

  private static String text(double value) {
    return String.format(Locale.ROOT, "%.6f", value);
  }
}
