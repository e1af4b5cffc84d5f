package io.tillsight.core.table.container;

import static io.tillsight.core.table.container.BookFile.row;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.tillsight.core.table.ColumnType;
import io.tillsight.core.table.Finding;
import io.tillsight.core.table.Table;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkbookTablesTest {
  private final Tables tables = new Tables();
  @TempDir private Path folder;

  @AfterEach
  void removeCopies() {
    tables.close();
  }

  private Path file(String name) {
    return folder.resolve(name);
  }

  /** 45292 is 1 January 2024, .75 is 18:00; 43830 from 1904 is the same day (1462 days less). */
  @Test
  void readsDaysNumbersAndTextsAsTheyAreShown() throws IOException {
    Path book =
        new BookFile()
            .formats("dd/mm/yyyy", "yyyy-mm-dd hh:mm", "0.0%", "00000", "#,##0.00 \"€\"", "14")
            .texts("Date &amp; heure", "Café")
            .sheet(
                "Ventes",
                row(
                        1,
                        "jour",
                        "<c t=\"s\"><v>0</v></c>",
                        "remise",
                        "code",
                        "montant",
                        "livré",
                        "qté")
                    + row(
                        2,
                        "45292:1",
                        "45292.75:2",
                        "0.125:3",
                        "75:4",
                        "12.5:5",
                        "45293:6",
                        "1.234:0")
                    + row(
                        3,
                        "45293:1",
                        "45293.5:2",
                        "0.1:3",
                        "1234:4",
                        "0.30000000000000004:5",
                        "45294:6",
                        "2.5:0"))
            .writeTo(file("ventes.csv"));
    Table table = tables.one(book);
    assertThat(table.questions()).isEmpty();
    assertThat(table.name()).isEqualTo("ventes.csv");
    assertThat(table.currency()).isEqualTo("EUR");
    assertThat(table.header())
        .containsExactly("jour", "Date & heure", "remise", "code", "montant", "livré", "qté");
    assertThat(table.columns().get(0).type()).isEqualTo(ColumnType.DATE);
    assertThat(table.columns().get(1).type()).isEqualTo(ColumnType.DATETIME);
    table.scan(
        row -> {
          if (row.line() == 2) {
            assertThat(row.date(0)).isEqualTo(LocalDate.of(2024, 1, 1));
            assertThat(row.time(1)).isEqualTo(LocalTime.of(18, 0));
            assertThat(row.number(2)).isEqualByComparingTo("0.125");
            assertThat(row.text(3)).isEqualTo("00075");
            assertThat(row.number(4)).isEqualByComparingTo("12.50");
            assertThat(row.date(5)).isEqualTo(LocalDate.of(2024, 1, 2));
            assertThat(row.number(6)).isEqualByComparingTo("1.234");
          } else {
            assertThat(row.number(4)).isEqualByComparingTo("0.3");
          }
        });
  }

  @Test
  void countsDaysFrom1904WhereTheWorkbookDoes() throws IOException {
    Path book =
        new BookFile()
            .from1904()
            .formats("d mmm yy")
            .sheet(
                "a", row(1, "day", "amount") + row(2, "43830:1", "1:0") + row(3, "43831:1", "2:0"))
            .writeTo(file("mac.xlsx"));
    List<LocalDate> days = new ArrayList<>();
    tables.one(book).scan(row -> days.add(row.date(0)));
    assertThat(days).containsExactly(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 1, 2));
  }

  @Test
  void takesFormulasByTheirResultAndTellsTheirErrorsInTheRowOfTheSheet() throws IOException {
    Path book =
        new BookFile()
            .sheet(
                "a",
                row(3, "product", "paid", "amount")
                    + row(4, "A", "<c t=\"b\"><v>1</v></c>", "<c><f>1+1</f><v>2</v></c>")
                    + row(6, "B", "<c t=\"b\"><v>0</v></c>", "<c><f>B1</f><v>3.5</v></c>")
                    + row(
                        7,
                        "C",
                        "<c t=\"b\"><v>0</v></c>",
                        "<c t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>")
                    + row(8, "D", "<c t=\"b\"><v>0</v></c>", "4:0")
                    + row(9, "E", "", "5:0")
                    + row(10, "F", "", "6:0"))
            .writeTo(file("f.xlsx"));
    Table table = tables.one(book);
    assertThat(table.errors()).extracting(Finding::code).containsExactly("SPREADSHEET_ERROR");
    assertThat(table.errors().get(0).line()).isEqualTo(7);
    assertThat(table.errors().get(0).message()).contains("f.xlsx", "line 7", "amount");
    BigDecimal[] sum = {BigDecimal.ZERO};
    table.scan(row -> sum[0] = row.number(2) == null ? sum[0] : sum[0].add(row.number(2)));
    assertThat(sum[0]).isEqualByComparingTo("20.5");
  }

  @Test
  void leavesHiddenSheetsOutAndNamesTheOthers() throws IOException {
    String rows =
        row(1, "day", "amount") + row(2, "2024-01-01", "1:0") + row(3, "2024-01-02", "2:0");
    Path book =
        new BookFile()
            .sheet("Jan", rows)
            .sheet("Old", "hidden", rows)
            .sheet("Older", "veryHidden", rows)
            .sheet("Empty", "")
            .sheet("Feb", rows)
            .writeTo(file("year.xlsx"));
    assertThat(tables.all(book))
        .extracting(Table::name)
        .containsExactly("year.xlsx/Jan", "year.xlsx/Feb");
  }

  @Test
  void skipsTitlesAndTotalsLikeInAnyFile() throws IOException {
    StringBuilder rows =
        new StringBuilder(row(1, "Sales of the shop") + row(3, "day", "product", "amount"));
    for (int i = 0; i < 5; i++) {
      rows.append(row(4 + i, "2024-01-0" + (i + 1), "P" + i, "10.5:0"));
    }
    rows.append(row(9, "Total", "", "52.5:0"));
    Table table = tables.one(new BookFile().sheet("s", rows.toString()).writeTo(file("r.xlsx")));
    assertThat(table.rows()).isEqualTo(5);
    assertThat(table.detection().headerLine()).isEqualTo(3);
    assertThat(table.warnings()).extracting(Finding::code).contains("TOTAL_ROW_SKIPPED");
  }

  /** What a cell says is never fetched: neither a file nor an address (XXE). */
  @Test
  void readsNothingThatADocumentTypeNames() throws IOException {
    Path secret = Tables.write(file("secret.txt"), "TOP-SECRET");
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    AtomicInteger calls = new AtomicInteger();
    server.createContext(
        "/",
        exchange -> {
          calls.incrementAndGet();
          exchange.sendResponseHeaders(404, -1);
          exchange.close();
        });
    server.start();
    try {
      for (String target :
          List.of(
              secret.toUri().toString(),
              "http://127.0.0.1:" + server.getAddress().getPort() + "/x")) {
        Path book =
            new BookFile()
                .doctype("<!DOCTYPE a [<!ENTITY x SYSTEM \"" + target + "\">]>")
                .sheet("a", row(1, "day", "amount", "note") + row(2, "2024-01-01", "1:0", "&x;"))
                .writeTo(file("evil.xlsx"));
        Table table = tables.one(book);
        assertThat(Tables.rows(table).toString()).doesNotContain("TOP-SECRET");
      }
      assertThat(calls).hasValue(0);
    } finally {
      server.stop(0);
    }
  }

  @Test
  void saysThatADamagedWorkbookIsDamaged() throws IOException {
    Path book =
        new BookFile().sheet("a", "<row r=\"1\"><c r=\"A1\"><v>1</v>").writeTo(file("d.xlsx"));
    Table table = tables.one(book);
    assertThat(table.result()).isEqualTo(Table.Result.REJECT);
    assertThat(table.errors().get(0).message()).contains("damaged");
    assertThat(Files.exists(book)).isTrue();
  }
}
