package io.tillsight.core.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableReaderTest {
  @TempDir Path folder;

  @Test
  void refusesWhatIsNoFile() throws IOException {
    assertThat(codeOf(folder)).isEqualTo("IS_DIRECTORY");
    assertThat(codeOf(folder.resolve("missing.csv"))).isEqualTo("NOT_FOUND");
  }

  @Test
  void refusesOtherFormatsByTheirBytes() throws IOException {
    assertThat(codeOf(file("a.csv", "PK\u0003\u0004....xl/workbook.xml"))).isEqualTo("IS_XLSX");
    byte[] old = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 0, 0};
    assertThat(codeOf(Files.write(folder.resolve("b.csv"), old))).isEqualTo("IS_XLS");
    String pointer = "version https://git-lfs.github.com/spec/v1\noid sha256:1\nsize 3\n";
    assertThat(codeOf(file("c.csv", pointer))).isEqualTo("IS_LFS_POINTER");
    assertThat(codeOf(file("d.csv", "<!DOCTYPE html>\n<html></html>"))).isEqualTo("IS_HTML");
    assertThat(codeOf(file("e.csv", ""))).isEqualTo("EMPTY_FILE");
    assertThat(codeOf(file("f.csv", "a,b\n1,\u0000\n"))).isEqualTo("BINARY_DATA");
  }

  @Test
  void answersSettleQuestions() throws IOException {
    Path path = file("open.csv", "day;amount\n01/02/2024;1,234\n03/04/2024;2,500\n");
    Table asked = read(path);
    assertThat(asked.result()).isEqualTo(Table.Result.ASK);
    assertThat(asked.questions())
        .extracting(Question::code)
        .containsExactlyInAnyOrder("AMBIGUOUS_DATE", "AMBIGUOUS_DECIMAL");

    Table table =
        new TableReader()
            .withAnswers(
                List.of(
                    new Answer("open.csv", "AMBIGUOUS_DATE", "day", "MDY"),
                    new Answer("", "AMBIGUOUS_DECIMAL", "amount", "1234")))
            .read(path, Progress.NONE);

    assertThat(table.result()).isEqualTo(Table.Result.ACCEPT);
    assertThat(days(table)).containsExactly(LocalDate.of(2024, 1, 2), LocalDate.of(2024, 3, 4));
    assertThat(sum(table, 1)).isEqualByComparingTo("3734");
  }

  @Test
  void correctionsOfGuessesAreFollowed() throws IOException {
    Path path = folder.resolve("told.csv");
    Files.write(path, "a;b,c\n\u00e9;1,2\n".getBytes(Charset.forName("windows-1252")));
    Table table =
        new TableReader()
            .withAnswers(
                List.of(
                    new Answer("", "ENCODING", null, "IBM850"),
                    new Answer("", "DELIMITER", null, ","),
                    new Answer("", "HEADER_LINES", null, "0")))
            .read(path, Progress.NONE);

    assertThat(table.detection().encoding()).isEqualTo("ibm850");
    assertThat(table.detection().delimiter()).isEqualTo(",");
    assertThat(table.rows()).isEqualTo(2);
    assertThat(table.header()).isEmpty();
  }

  @Test
  void aStoppedReadingThrows() throws IOException {
    Path path = file("stop.csv", "a,b\n1,2\n");
    assertThatThrownBy(() -> new TableReader().read(path, (bytes, total, rows) -> false))
        .isInstanceOf(CancellationException.class);
  }

  @Test
  void aFileThatChangedIsNotScanned() throws IOException {
    Path path = file("grow.csv", "a,b\n1,2\n");
    Table table = read(path);
    Files.writeString(path, "a,b\n1,2\n3,4\n");
    assertThatThrownBy(() -> table.scan(row -> {})).isInstanceOf(TableChangedException.class);
  }

  @Test
  void theHashIsThatOfTheBytes() throws IOException {
    // sha256sum of "abc", FIPS 180-2 appendix B.1
    assertThat(read(file("abc.csv", "abc")).sha256())
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  }

  @Test
  void twoDigitYearsDependOnTheDay() throws IOException {
    Path path = file("years.csv", "date;qty\n15/01/31;1\n16/01/30;2\n");
    Table now = new TableReader().withToday(LocalDate.of(2026, 5, 1)).read(path, Progress.NONE);
    Table later = new TableReader().withToday(LocalDate.of(2030, 5, 1)).read(path, Progress.NONE);

    assertThat(days(now)).containsExactly(LocalDate.of(1931, 1, 15), LocalDate.of(1930, 1, 16));
    assertThat(days(later)).containsExactly(LocalDate.of(2031, 1, 15), LocalDate.of(2030, 1, 16));
  }

  @Test
  void messagesSpeakTheLanguageOfTheUser() throws IOException {
    Path path = file("mots.csv", "item,amount\nA,1.5\nB,deux\n");
    Table table = new TableReader().withLocale(Locale.FRENCH).read(path, Progress.NONE);
    assertThat(table.errors())
        .extracting(Finding::message)
        .singleElement()
        .asString()
        .startsWith(
            "mots.csv, ligne 3, colonne \u00ab amount \u00bb: \u00ab deux \u00bb n'est pas un nombre");
  }

  @Test
  void aLineWithoutEndCostsOneRow() throws IOException {
    String endless = "x".repeat(3_000_000);
    Table table = read(file("long.csv", "item,amount\nA,1.5\n" + endless + ",2\nB,2.5\n"));
    assertThat(table.errors()).extracting(Finding::line).containsExactly(3L);
    assertThat(sum(table, 1)).isEqualByComparingTo("4.0");
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private static Table read(Path path) {
    return new TableReader().read(path, Progress.NONE);
  }

  private static String codeOf(Path path) {
    Table table = read(path);
    assertThat(table.result()).isEqualTo(Table.Result.REJECT);
    return table.errors().get(0).code();
  }

  private static List<LocalDate> days(Table table) {
    List<LocalDate> days = new ArrayList<>();
    table.scan(row -> days.add(row.date(0)));
    return days;
  }

  private static BigDecimal sum(Table table, int column) {
    BigDecimal[] sum = {BigDecimal.ZERO};
    table.scan(row -> sum[0] = row.error() == null ? sum[0].add(row.number(column)) : sum[0]);
    return sum[0];
  }
}
