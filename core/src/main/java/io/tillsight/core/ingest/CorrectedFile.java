package io.tillsight.core.ingest;

import io.tillsight.core.ingest.Reading.ReadColumn;
import io.tillsight.core.table.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.QuoteMode;

/**
 * A few corrected rows as a file of their own, and all that was known of the file they are from.
 */
final class CorrectedFile {
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setQuoteMode(QuoteMode.ALL).get();

  private final String name;
  private final Reading reading;

  CorrectedFile(String name, Reading reading) {
    this.name = name;
    this.reading = reading;
  }

  Path write(Path folder, TreeMap<Long, List<String>> rows) throws IOException {
    StringBuilder text = new StringBuilder(line(reading.headers()));
    rows.values().forEach(cells -> text.append(line(cells)));
    return Files.writeString(folder.resolve(name), text);
  }

  private static String line(List<String> cells) {
    return FORMAT.format(cells.toArray()) + "\n";
  }

  /** Number of the row that starts at each physical line. */
  Map<Long, Long> lines(TreeMap<Long, List<String>> rows) {
    Map<Long, Long> numbers = new HashMap<>();
    long line = 1 + lines(reading.headers());
    for (Map.Entry<Long, List<String>> row : rows.entrySet()) {
      numbers.put(line, row.getKey());
      line += lines(row.getValue());
    }
    return numbers;
  }

  private static long lines(List<String> cells) {
    return 1 + cells.stream().flatMapToInt(String::chars).filter(c -> c == '\n').count();
  }

  ImportRequest request(Path file) {
    List<Answer> answers = new ArrayList<>();
    for (Answer answer : reading.answers()) {
      answers.add(answer(answer.code(), answer.column(), answer.choice()));
    }
    add(answers, "ENCODING", "", "utf-8");
    add(answers, "DELIMITER", "", ",");
    add(answers, "QUOTE", "", "\"");
    add(answers, "HEADER_LINES", "", "1");
    add(answers, "FILE_KIND", "", reading.kind().name());
    if (!reading.discountForm().isEmpty()) {
      add(answers, "DISCOUNT_FORM", "", reading.discountForm());
      add(answers, "PRICE_IS_NET", "", Boolean.toString(reading.priceIsNet()));
    }
    List<MappingChoice> choices = new ArrayList<>();
    for (ReadColumn column : reading.columns()) {
      choices.add(new MappingChoice(name, column.header(), column.role()));
      add(answers, "TYPE", column.header(), column.type().name());
      if (!reading.dateOrder().isEmpty()) {
        add(answers, "AMBIGUOUS_DATE", column.header(), reading.dateOrder());
      }
      if (!reading.decimal().isEmpty()) {
        String style = reading.decimal().equals(",") ? "COMMA" : "POINT";
        add(answers, "AMBIGUOUS_DECIMAL", column.header(), style);
      }
    }
    return new ImportRequest(List.of(file), answers, choices);
  }

  /** What the user said of a column of the file stays; how records are cut is another matter. */
  private void add(List<Answer> answers, String code, String column, String choice) {
    boolean ofRecords = column.isEmpty();
    answers.removeIf(known -> ofRecords && known.code().equals(code));
    boolean said =
        answers.stream()
            .anyMatch(known -> known.code().equals(code) && known.column().equals(column));
    if (!said) {
      answers.add(answer(code, column, choice));
    }
  }

  private Answer answer(String code, String column, String choice) {
    return new Answer(name, code, column, choice);
  }
}
