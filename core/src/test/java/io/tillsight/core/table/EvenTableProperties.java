package io.tillsight.core.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** Tables of many alike rows say the same by the codes of their cells as row by row. */
class EvenTableProperties {
  private static Path file;

  @BeforeContainer
  static void createFile() throws IOException {
    file = Files.createTempFile("even", ".csv");
  }

  @AfterContainer
  static void deleteFile() throws IOException {
    Files.deleteIfExists(file);
  }

  @Property(tries = 40)
  void codesSayWhatRowsSay(@ForAll long seed) throws IOException {
    Random random = new Random(seed);
    Files.write(file, lines(random, 2_100 + random.nextInt(9_000)));

    Table kept = new TableReader().read(file, Progress.NONE);
    Table read = new TableReader().keeping(0).read(file, Progress.NONE);

    assertThat(kept.result()).isEqualTo(read.result());
    assertThat(kept.rows()).isEqualTo(read.rows());
    assertThat(kept.columns()).isEqualTo(read.columns());
    assertThat(kept.questions()).isEqualTo(read.questions());
    assertThat(kept.errors()).isEqualTo(read.errors());
    assertThat(kept.warnings()).isEqualTo(read.warnings());
    assertThat(shown(kept)).isEqualTo(shown(read));
  }

  private static List<String> lines(Random random, int count) {
    boolean orderLevel = random.nextInt(3) == 0;
    int blankOfThousand = random.nextInt(3) * random.nextInt(200);
    int oddOfThousand = random.nextInt(4);
    List<String> lines = new ArrayList<>(List.of("order,day,customer,product,units,amount"));
    int order = 0;
    for (int i = 0; i < count; i++) {
      boolean first = random.nextInt(3) > 0;
      order += first ? 1 : 0;
      boolean blank = orderLevel ? !first : random.nextInt(1000) < blankOfThousand;
      String customer = blank ? "" : "C" + random.nextInt(50);
      String day = String.format("2024-%02d-%02d", 1 + order % 12, 1 + order / 12 % 28);
      int units = 1 + random.nextInt(4);
      String amount = random.nextInt(1000) < oddOfThousand ? odd(random) : units * 3 + ".50";
      String line = "T" + order + "," + day + "," + customer + ",Tea," + units + "," + amount;
      lines.add(random.nextInt(1000) < oddOfThousand ? oddLine(random) : line);
    }
    return lines;
  }

  private static String odd(Random random) {
    String[] odd = {"", "n/a", "free", "1e5", "12,5", "#REF!"};
    return odd[random.nextInt(odd.length)];
  }

  private static String oddLine(Random random) {
    String[] odd = {
      "Total,,,,3,10.50",
      ",,,,1,3.50",
      "Tea (3),,,,3,10.50",
      "T1,2024-01-01,C1,Tea,1,3.50",
      ",,,,,",
      "# T1,2024-01-01,C1,Tea,1,3.50"
    };
    return odd[random.nextInt(random.nextBoolean() ? odd.length : 1)];
  }

  private static List<String> shown(Table table) {
    List<String> rows = new ArrayList<>();
    int columns = table.columns().size();
    table.scan(
        row -> {
          StringBuilder all = new StringBuilder().append(row.line()).append(row.raw());
          for (int i = 0; i < columns; i++) {
            all.append('|').append(row.text(i)).append('|').append(row.number(i));
            all.append(row.date(i)).append(row.isNull(i));
          }
          rows.add(all.append(row.error()).toString());
        });
    return rows;
  }
}
