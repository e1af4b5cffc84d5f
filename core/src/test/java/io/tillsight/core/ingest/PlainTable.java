package io.tillsight.core.ingest;

import io.tillsight.core.table.Answer;
import io.tillsight.core.table.Column;
import io.tillsight.core.table.ColumnType;
import io.tillsight.core.table.Detection;
import io.tillsight.core.table.Finding;
import io.tillsight.core.table.Question;
import io.tillsight.core.table.Row;
import io.tillsight.core.table.Table;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A table for tests that is told its dialect: clean CSV, header first. Not a reader of files. */
final class PlainTable implements Table {
  private static final Set<String> NULLS = Set.of("", "NULL", "N/A", "ERROR", "UNKNOWN");

  private final Path path;
  private final DateTimeFormatter dates;
  private final boolean decimalComma;
  private final List<String[]> records = new ArrayList<>();
  private final List<Column> columns = new ArrayList<>();

  private PlainTable(Path path, DateTimeFormatter dates, boolean decimalComma) {
    this.path = path;
    this.dates = dates;
    this.decimalComma = decimalComma;
  }

  /** A comma-separated file in UTF-8 with ISO days. */
  static Table open(Path path, List<Answer> answers) {
    return open(path, Charset.forName("UTF-8"), ',', "yyyy-MM-dd[ HH:mm:ss]");
  }

  static Table open(Path path, Charset charset, char delimiter, String dates) {
    try (Reader reader = Files.newBufferedReader(path, charset)) {
      return parse(path, reader, delimiter, dates);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A table that is no file: comma-separated, ISO days. */
  static Table of(String name, String... lines) {
    Reader reader = new StringReader(String.join("\n", lines));
    try {
      return parse(Path.of(name), reader, ',', "yyyy-MM-dd[ HH:mm:ss]");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Table parse(Path path, Reader reader, char delimiter, String dates)
      throws IOException {
    PlainTable table = new PlainTable(path, DateTimeFormatter.ofPattern(dates), delimiter == ';');
    for (CSVRecord csv : CSVParser.parse(reader, format(delimiter))) {
      table.records.add(csv.values());
    }
    table.findColumns();
    return table;
  }

  private static CSVFormat format(char delimiter) {
    return CSVFormat.DEFAULT.builder().setDelimiter(delimiter).get();
  }

  private void findColumns() {
    String[] header = records.remove(0);
    for (int i = 0; i < header.length; i++) {
      columns.add(new Column(i, header[i].strip(), type(i), List.of()));
    }
  }

  private ColumnType type(int column) {
    boolean number = true;
    boolean date = true;
    for (String[] cells : records) {
      if (!NULLS.contains(cells[column].strip())) {
        number &= number(cells[column]) != null;
        date &= dateTime(cells[column]) != null;
      }
    }
    return date ? ColumnType.DATETIME : number ? ColumnType.NUMBER : ColumnType.TEXT;
  }

  private BigDecimal number(String text) {
    try {
      return new BigDecimal(decimalComma ? text.strip().replace(',', '.') : text.strip());
    } catch (NumberFormatException notANumber) {
      return null;
    }
  }

  private LocalDateTime dateTime(String text) {
    try {
      Object found = dates.parseBest(text.strip(), LocalDateTime::from, LocalDate::from);
      return found instanceof LocalDate day ? day.atStartOfDay() : (LocalDateTime) found;
    } catch (DateTimeException notADay) {
      return null;
    }
  }

  @Override
  public Path path() {
    return path;
  }

  @Override
  public String name() {
    return path.getFileName().toString();
  }

  @Override
  public long bytes() {
    try {
      return Files.size(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String sha256() {
    StringBuilder content = new StringBuilder();
    records.forEach(cells -> content.append(String.join("|", cells)).append('\n'));
    return Long.toHexString(ContentHash.of(content.toString()));
  }

  @Override
  public Result result() {
    return Result.ACCEPT;
  }

  @Override
  public Detection detection() {
    return new Detection("utf-8", ",", "\"", "", 1L, 1, ".", null, "YMD");
  }

  @Override
  public String currency() {
    return null;
  }

  @Override
  public List<Column> columns() {
    return columns;
  }

  @Override
  public long rows() {
    return records.size();
  }

  @Override
  public List<Question> questions() {
    return List.of();
  }

  @Override
  public List<Finding> warnings() {
    return List.of();
  }

  @Override
  public List<Finding> errors() {
    return List.of();
  }

  @Override
  public void requireUnchanged() {
    // It was read into memory.
  }

  @Override
  public void scan(Consumer<Row> visitor) {
    for (int i = 0; i < records.size(); i++) {
      visitor.accept(new PlainRow(i + 2, records.get(i)));
    }
  }

  private final class PlainRow implements Row {
    private final long line;
    private final String[] cells;

    PlainRow(long line, String[] cells) {
      this.line = line;
      this.cells = cells;
    }

    @Override
    public long line() {
      return line;
    }

    @Override
    public String raw() {
      return String.join(",", cells);
    }

    @Override
    public String text(int column) {
      return cells[column];
    }

    @Override
    public boolean isNull(int column) {
      return NULLS.contains(cells[column].strip());
    }

    @Override
    public BigDecimal number(int column) {
      return isNull(column) ? null : PlainTable.this.number(cells[column]);
    }

    @Override
    public LocalDate date(int column) {
      LocalDateTime value = isNull(column) ? null : dateTime(cells[column]);
      return value == null ? null : value.toLocalDate();
    }

    @Override
    public LocalTime time(int column) {
      LocalDateTime value = isNull(column) ? null : dateTime(cells[column]);
      return value == null ? null : value.toLocalTime();
    }

    @Override
    public Finding error() {
      return null;
    }

    @Override
    public Finding error(int column) {
      return null;
    }
  }
}
