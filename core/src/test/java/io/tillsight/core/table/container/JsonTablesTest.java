package io.tillsight.core.table.container;

import static org.assertj.core.api.Assertions.assertThat;

import io.tillsight.core.table.Finding;
import io.tillsight.core.table.Table;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonTablesTest {
  private static final String FIRST = "{\"day\":\"2024-01-01\",\"amount\":1.5,\"paid\":true}";
  private static final String SECOND = "{\"day\":\"2024-01-02\",\"amount\":0.30000000000000004}";
  private final Tables tables = new Tables();
  @TempDir private Path folder;

  @AfterEach
  void removeCopies() {
    tables.close();
  }

  private Table read(String json) throws IOException {
    return tables.one(Tables.write(folder.resolve("sales.csv"), json));
  }

  private void isBoth(Table table) {
    assertThat(table.errors()).isEmpty();
    assertThat(table.header()).containsExactly("day", "amount", "paid");
    assertThat(Tables.rows(table))
        .containsExactly(List.of("2024-01-01", "1.5", "true"), List.of("2024-01-02", "0.3", ""));
  }

  @Test
  void readsLinesAListAndAListInsideObjects() throws IOException {
    isBoth(read(FIRST + "\n" + SECOND + "\n"));
    isBoth(read("\ufeff[" + FIRST + "," + SECOND + "]"));
    isBoth(
        read(
            "{\"status\":\"ok\",\"meta\":{\"tags\":[]},\"data\":{\"next\":null,\"items\":["
                + FIRST
                + ","
                + SECOND
                + "]},\"count\":2}"));
  }

  @Test
  void readsATableThatAnAnswerHoldsAsText() throws IOException {
    String csv = "day,amount\n2024-01-01,1.50\n2024-01-02,2.25\n";
    String signs = Base64.getEncoder().encodeToString(csv.getBytes(StandardCharsets.UTF_8));
    assertThat(read("{\"status\":200,\"data\":\"" + signs + "\"}").rows()).isEqualTo(2);
    assertThat(read("{\"file\":{\"csv\":\"" + csv.replace("\n", "\\n") + "\"}}").rows())
        .isEqualTo(2);
  }

  @Test
  void flattensObjectsAndJoinsLists() throws IOException {
    Table table =
        read(
            "[{\"id\":1,\"shop\":{\"city\":\"Lyon\",\"geo\":{\"zip\":\"01000\"}},\"tags\":[\"a\",2],"
                + "\"lines\":[{\"x\":1}],\"note\":\"two\\nlines\\tand a tab\"},{\"id\":2,\"shop\":null}]");
    assertThat(table.header())
        .containsExactly("id", "shop.city", "shop.geo.zip", "tags", "lines", "note", "shop");
    assertThat(Tables.rows(table).get(0))
        .containsExactly("1", "Lyon", "01000", "a; 2", "[{\"x\":1}]", "two lines and a tab", "");
  }

  @Test
  void tellsTheLineOfARecordOrItsNumber() throws IOException {
    String bad = "{\"day\":\"2024-13-45\",\"amount\":3,\"paid\":true}";
    String good = FIRST + "\n" + SECOND + "\n" + FIRST + "\n";
    Table lines = read(good + "\n\n" + bad + "\n");
    assertThat(lines.errors()).extracting(Finding::line).containsExactly(6L);
    assertThat(lines.errors().get(0).message()).contains("sales.csv, line 6");
    Table list = read("[" + FIRST + "," + SECOND + "," + FIRST + "," + bad + "]");
    assertThat(list.errors()).extracting(Finding::line).containsExactly(4L);
  }

  /** Three decimals are never thousands in JSON. */
  @Test
  void asksNothingAboutNumbers() throws IOException {
    Table table =
        read("[{\"day\":\"2024-01-20\",\"kg\":1.234},{\"day\":\"2024-01-21\",\"kg\":-2.5e0}]");
    assertThat(table.questions()).isEmpty();
    table.scan(row -> assertThat(row.number(1).abs()).isLessThan(java.math.BigDecimal.TEN));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[{\"a\":1},{\"a\":|JSON_BROKEN|line 1",
        "{\"a\":[{\"x\":1}],\"b\":[{\"y\":2}]}|NOT_A_TABLE|several lists",
        "[[1,2],[3,4]]|NO_DATA_ROWS|record",
        "[]|NO_DATA_ROWS|record"
      })
  void refusesOtherShapesWithARemedy(String json, String code, String words) throws IOException {
    Table table = read(json);
    assertThat(table.result()).isEqualTo(Table.Result.REJECT);
    assertThat(table.errors().get(0).code()).isEqualTo(code);
    assertThat(table.errors().get(0).message()).contains(words);
  }
}
