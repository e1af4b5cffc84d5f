package io.tillsight.core.table.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.tillsight.core.table.Progress;
import io.tillsight.core.table.TableReader;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PollutedFilesTest {
  private static final double AIM = 9.96;

  @Test
  void readsDamagedVersionsOfASalesFileToldNothing(@TempDir Path folder) throws IOException {
    List<Polluted> files = new Polluter().all();
    double sum = 0;
    Map<String, Double> lost = new TreeMap<>();
    for (Polluted file : files) {
      Path path = Files.writeString(folder.resolve(file.name()), file.text());
      double score = LoadScore.of(file.clean(), load(path));
      sum += score;
      lost.merge(file.name().replaceAll("\\d+", "#"), 10 - score, Double::sum);
    }

    assertThat(files).hasSizeGreaterThan(2_000);
    assertThat(sum / files.size())
        .as("simple score; points lost by kind: %s", lost)
        .isGreaterThan(AIM);
  }

  private static List<List<String>> load(Path path) throws IOException {
    StringWriter out = new StringWriter();
    new CleanCsv().write(new TableReader().read(path, Progress.NONE), out);
    return PlainCsv.parse(out.toString());
  }
}
