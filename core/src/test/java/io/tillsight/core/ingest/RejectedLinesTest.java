package io.tillsight.core.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.tillsight.core.table.Finding;
import io.tillsight.core.table.Progress;
import io.tillsight.core.table.Table;
import io.tillsight.core.table.TableReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bad rows among many good ones are all listed, at the physical line where their record starts. */
class RejectedLinesTest {
  private static final int RECORDS = 20_000;
  private static final int BAD = 500;

  @TempDir private Path folder;

  private final StringBuilder text = new StringBuilder("order,date,product,quantity,amount,note");
  private final List<Long> badLines = new ArrayList<>();
  private long line = 1;

  @Test
  void listsAllBadRowsAtTheirLines() throws IOException {
    long seed = Long.getLong("tillsight.seed", System.nanoTime());
    write(new Random(seed));
    Path file = Files.writeString(folder.resolve("till.csv"), text.append('\n'));

    Table table = new TableReader().read(file, Progress.NONE);
    ImportBench bench = new ImportBench((path, answers) -> table);
    Receipt receipt = bench.take(file);

    String hint = "-Dtillsight.seed=" + seed;
    assertThat(table.rows()).as(hint).isEqualTo(RECORDS);
    assertThat(table.errors()).as(hint).extracting(Finding::line).isEqualTo(badLines);
    assertThat(bench.store.rejections(receipt.importId()))
        .as(hint)
        .extracting(Rejection::line)
        .isEqualTo(badLines);
    assertThat(receipt.balance().fresh().rows()).as(hint).isEqualTo(RECORDS - BAD);
  }

  /** Quoted line ends, blank lines and both kinds of line ends come before and between them. */
  private void write(Random random) {
    for (int record = 0; record < RECORDS; record++) {
      end(random.nextInt(4) == 0 ? "\r\n" : "\n");
      if (random.nextInt(300) == 0) {
        end("\n");
      }
      boolean bad = record % (RECORDS / BAD) == 17;
      if (bad) {
        badLines.add(line);
      }
      boolean badDate = bad && random.nextBoolean();
      text.append("A").append(record / 3).append(',');
      text.append(badDate ? "2025-02-30" : day(random)).append(",P").append(record % 90);
      text.append(',').append(1 + random.nextInt(5)).append(',');
      text.append(bad && !badDate ? "12.x0" : random.nextInt(9_000) + ".5").append(',');
      note(random);
    }
  }

  private static LocalDate day(Random random) {
    return LocalDate.of(2025, 1, 1).plusDays(random.nextInt(365));
  }

  private void note(Random random) {
    int kind = random.nextInt(40);
    if (kind == 0) {
      text.append("\"left at");
      end("\n");
      text.append("the \"\"door\"\"");
      end("\r\n");
      text.append("today\"");
    } else {
      text.append(kind < 20 ? "" : "\"ring, please\"");
    }
  }

  private void end(String lineEnd) {
    text.append(lineEnd);
    line++;
  }
}
