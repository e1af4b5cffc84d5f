package io.tillsight.core.table.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.tillsight.core.table.Progress;
import io.tillsight.core.table.Row;
import io.tillsight.core.table.Table;
import io.tillsight.core.table.TableReader;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PollutedFilesTest {
  private static final double AIM = 9.99;

  @Test
  void readsDamagedVersionsOfASalesFileToldNothing(@TempDir Path folder) throws IOException {
    List<Polluted> files = new Polluter().all();
    List<String> wrong = new ArrayList<>();
    Map<String, Double> lost = new TreeMap<>();
    double sum = 0;
    for (Polluted file : files) {
      Path path = Files.writeString(folder.resolve(file.name()), file.text());
      Table table = new TableReader().read(path, Progress.NONE);
      double score = LoadScore.of(file.clean(), load(table));
      sum += score;
      lost.merge(file.name().replaceAll("\\d+", "#"), 10 - score, Double::sum);
      if (table.result() != Table.Result.ASK) {
        table.scan(row -> addWrong(row, table, file, wrong));
      }
    }

    assertThat(files).hasSizeGreaterThan(2_000);
    assertThat(wrong).as("rows accepted with a wrong cell").isEmpty();
    assertThat(sum / files.size())
        .as("simple score; points lost by kind: %s", lost)
        .isGreaterThan(AIM);
  }

  private static void addWrong(Row row, Table table, Polluted file, List<String> wrong) {
    List<String> cells = IntStream.range(0, table.columns().size()).mapToObj(row::text).toList();
    if (row.error() == null && !file.clean().contains(cells)) {
      wrong.add(file.name() + " " + cells);
    }
  }

  private static List<List<String>> load(Table table) throws IOException {
    StringWriter out = new StringWriter();
    new CleanCsv().write(table, out);
    return PlainCsv.parse(out.toString());
  }
}
