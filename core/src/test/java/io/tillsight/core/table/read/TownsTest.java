package io.tillsight.core.table.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.tillsight.core.table.Progress;
import io.tillsight.core.table.Table;
import io.tillsight.core.table.TableReader;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lists of real towns (GeoNames) in the code page of their country are read with their letters. */
class TownsTest {
  private static final int LISTS = 20;

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "FR, windows-1252, 25", "DE, windows-1252, 25", "ES, windows-1252, 25",
    "BR, windows-1252, 40", "MX, windows-1252, 25", "SE, windows-1252, 20",
    "DE, IBM850, 25", "FR, IBM850, 25", "ES, x-MacRoman, 25",
    "PL, windows-1250, 40", "PL, ISO-8859-2, 40", "CZ, windows-1250, 40",
    "TR, windows-1254, 40", "RO, windows-1250, 40"
  })
  void readsTheLettersOfTowns(String country, String charset, int size) throws IOException {
    List<String> towns = towns(country, Charset.forName(charset));
    Random random = new Random(7);
    for (int list = 0; list < LISTS; list++) {
      Collections.shuffle(towns, random);
      List<String> some = towns.subList(0, Math.min(size, towns.size()));
      assertThat(read(some, Charset.forName(charset))).isEqualTo(some);
    }
  }

  /**
   * One word tells little: most are right or refused. The limits are what was reached, so that it
   * does not get worse.
   */
  @ParameterizedTest
  @CsvSource({"PL, windows-1250, 0.25", "TR, windows-1254, 0.25", "CZ, windows-1250, 0.35"})
  void isSeldomWrongOnASingleTown(String country, String charset, double most) throws IOException {
    List<String> towns = towns(country, Charset.forName(charset));
    int wrong = 0;
    for (String town : towns) {
      List<String> found = read(List.of(town), Charset.forName(charset));
      wrong += found.isEmpty() || found.equals(List.of(town)) ? 0 : 1;
    }
    assertThat((double) wrong / towns.size()).isLessThan(most);
  }

  /** The towns as read; empty when the file was refused. */
  private List<String> read(List<String> towns, Charset charset) throws IOException {
    StringBuilder text = new StringBuilder("town;amount\n");
    towns.forEach(town -> text.append(town).append(";1,50\n"));
    Path file = folder.resolve("towns.csv");
    Files.write(file, text.toString().getBytes(charset));
    Table table = new TableReader().read(file, Progress.NONE);
    List<String> found = new ArrayList<>();
    if (table.result() != Table.Result.REJECT) {
      table.scan(row -> found.add(row.text(0)));
    }
    return found;
  }

  /** The towns of a country with letters beyond ASCII that a code page has. */
  private static List<String> towns(String country, Charset charset) throws IOException {
    List<String> towns = new ArrayList<>();
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                TownsTest.class.getResourceAsStream("/io/tillsight/core/ingest/cities.csv"),
                StandardCharsets.UTF_8))) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        String[] cells = line.split(";");
        if (!line.startsWith("#") && cells[1].equals(country)) {
          String town = cells[0];
          boolean beyond = town.chars().anyMatch(letter -> letter >= 0x80);
          if (beyond && charset.newEncoder().canEncode(town)) {
            towns.add(town);
          }
        }
      }
    }
    return towns;
  }
}
