package io.tillsight.core.table.container;

import static org.assertj.core.api.Assertions.assertThat;

import io.tillsight.core.table.Finding;
import io.tillsight.core.table.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Cases of files that no file can stand for: names, sizes and the machine that reads them. */
class OddFilesTest {
  private static final String SALES =
      "Date;Titel;INSTALLED;amount\n31/01/2024;I\u0130\u0131i;x;1,50\n28/02/2024;b;y;2,25\n";
  private final Tables tables = new Tables();
  @TempDir private Path folder;

  @AfterEach
  void removeCopies() {
    tables.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "vent\u00e9s \u00e9t\u00e9.csv",
        "\ud83d\uded2.csv",
        "..a..b.csv",
        "100%41.csv",
        "l'\u00e9t\u00e9.csv"
      })
  void readsFilesOfAnyName(String name) throws IOException {
    Table table = tables.one(Tables.write(folder.resolve(name), SALES));
    assertThat(table.name()).isEqualTo(name);
    assertThat(table.rows()).isEqualTo(2);
  }

  @Test
  void readsAFileWithALongName() throws IOException {
    String name = "a".repeat(246) + ".csv";
    assertThat(tables.one(Tables.write(folder.resolve(name), SALES)).rows()).isEqualTo(2);
  }

  @Test
  void tellsTheLineOfTenMillionCharacters() throws IOException {
    StringBuilder text = new StringBuilder("day,note,amount\n");
    for (int i = 1; i < 20; i++) {
      text.append("2024-01-%02d,a,1\n".formatted(i));
    }
    text.append("2024-01-20,").append("x".repeat(10_000_000)).append(",1\n2024-01-21,b,1\n");
    Table table = tables.one(Tables.write(folder.resolve("long.csv"), text.toString()));
    assertThat(table.errors()).extracting(Finding::line).contains(21L);
    assertThat(table.errors().get(0).message()).contains("two million characters");
    assertThat(table.rows()).isEqualTo(21);
  }

  @Test
  void readsTheSameWhateverTheMachineSpeaks() throws IOException {
    Path file = Tables.write(folder.resolve("a.csv"), SALES);
    Path json = Tables.write(folder.resolve("a.json"), "[{\"INSTALLED\":\"i\",\"amount\":1.234}]");
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    List<String> results = new ArrayList<>();
    try {
      for (String tag : List.of("en", "tr-TR", "ar-EG-u-nu-arab", "fr-FR")) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        TimeZone.setDefault(TimeZone.getTimeZone(tag.equals("en") ? "UTC" : "Pacific/Kiritimati"));
        results.add(described(tables.one(file)) + described(tables.one(json)));
      }
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
    assertThat(results.stream().distinct()).hasSize(1);
  }

  private static String described(Table table) {
    StringBuilder all = new StringBuilder();
    table.scan(
        row ->
            all.append(row.raw())
                .append(row.date(0))
                .append(row.number(table.columns().size() - 1)));
    return all.toString()
        + table.columns()
        + table.detection()
        + table.questions()
        + table.warnings()
        + table.errors();
  }

  /** Nothing of a file stays that is not the same at the end of its reading. */
  @Test
  void noticesAFileThatGrowsWhileItIsUnpacked() throws IOException {
    Path file = Tables.write(folder.resolve("grows.json"), "[{\"a\":1,\"b\":2},{\"a\":3,\"b\":4}]");
    try (Scratch scratch = Scratch.temporary()) {
      boolean[] grown = new boolean[1];
      Table table =
          new TableFiles(scratch)
              .open(
                  file,
                  new io.tillsight.core.table.TableReader(),
                  List.of(),
                  (bytes, total, rows) -> {
                    if (!grown[0]) {
                      grown[0] = true;
                      grow(file);
                    }
                    return true;
                  })
              .get(0);
      assertThat(table.result()).isEqualTo(Table.Result.REJECT);
      assertThat(table.errors().get(0).code()).isEqualTo("CHANGED");
    }
  }

  private static void grow(Path file) {
    try {
      Files.writeString(file, " ", java.nio.file.StandardOpenOption.APPEND);
    } catch (IOException failure) {
      throw new java.io.UncheckedIOException(failure);
    }
  }
}
