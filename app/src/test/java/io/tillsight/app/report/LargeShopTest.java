package io.tillsight.app.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.tillsight.core.analysis.Against;
import io.tillsight.core.cube.CubeBuilder;
import io.tillsight.core.cube.Filter;
import io.tillsight.core.cube.SalesEngine;
import io.tillsight.core.model.Catalogue;
import io.tillsight.core.model.Money;
import io.tillsight.core.model.Place;
import io.tillsight.core.model.Product;
import io.tillsight.core.model.Quantity;
import io.tillsight.core.model.SaleLine;
import io.tillsight.core.model.SaleStatus;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A hand-made shop of 300 products over ten days, some with names that mean harm. */
class LargeShopTest {
  private static final int PRODUCTS = 300;
  private static final Map<Integer, String> HOSTILE =
      Map.of(
          0, "=cmd|'/C calc'!A0",
          1, "@SUM(A1:A9)",
          2, "+33610826417",
          3, "-2+3",
          4, "<img src=file:///etc/passwd>",
          5, "<script>alert(1)</script>",
          6, "L’œuf à 3 € — Łódź",
          7,
              "a very long name that does not end where one would wish it to end but goes on and on");
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-20T19:05:00Z"), ZoneOffset.UTC);

  @TempDir private static Path folder;
  private static Path pdf;
  private static Path workbook;

  @BeforeAll
  static void write() throws IOException {
    ReportSource source = new ReportSource(engine(), "=Maison & Fils", "EUR", false);
    Reports reports = new Reports(CLOCK, Runnable::run);
    pdf = folder.resolve("large.pdf");
    workbook = folder.resolve("large.xlsx");
    reports.write(source, Filter.ALL, Against.LAST_YEAR, pdf, Locale.ENGLISH);
    reports.write(source, Filter.ALL, Against.LAST_YEAR, workbook, Locale.ENGLISH);
  }

  private static String name(int product) {
    return HOSTILE.getOrDefault(product, "Article " + (1000 + product));
  }

  private static SalesEngine engine() {
    Map<String, Product> products = new HashMap<>();
    for (int i = 0; i < PRODUCTS; i++) {
      String reference = "P" + i;
      products.put(reference, new Product(reference, name(i), "", "", null, null, null));
    }
    CubeBuilder cube = new CubeBuilder(new Catalogue(products, Map.of(), Map.of()));
    for (int i = 0; i < PRODUCTS; i++) {
      cube.add(line(i));
    }
    return cube.build((filter, offset, limit) -> List.of());
  }

  /** Product i sells for i + 1 euros and 25 cents. */
  private static SaleLine line(int i) {
    Money amount = Money.of(new BigDecimal(i + 1).add(new BigDecimal("0.25")));
    return new SaleLine(
        "O" + i,
        1,
        LocalDate.of(2026, 11, 1).plusDays(i % 10),
        null,
        "P" + i,
        "",
        "",
        Place.UNKNOWN,
        Quantity.of("1"),
        amount,
        null,
        amount,
        null,
        SaleStatus.COMPLETED,
        "",
        "",
        "");
  }

  @Test
  void allRowsAreThereAndTheHeadIsRepeated() throws IOException {
    List<String> pages = ReportsTest.pages(pdf);
    String all = String.join("\n", pages);
    for (int i = 8; i < PRODUCTS; i++) {
      assertThat(all).contains(name(i));
    }
    long withRows = pages.stream().filter(page -> page.contains("Article 1")).count();
    long withHead =
        pages.stream()
            .filter(page -> page.contains("Article 1"))
            .filter(page -> page.contains("Product") && page.contains("Net sales"))
            .count();
    assertThat(withRows).isGreaterThan(5).isEqualTo(withHead);
    // 300 * 301 / 2 + 300 * 0.25
    assertThat(all).contains("45,225.00");
  }

  @Test
  void hostileNamesAreJustNames() throws IOException {
    String all = String.join(" ", ReportsTest.pages(pdf)).replaceAll("\\s+", " ");
    assertThat(all)
        .contains("=cmd|'/C", "src=file:///etc/passwd>", "<script>alert(1)</script>")
        .contains("L’œuf à 3 € — Łódź");
    assertThat(all).doesNotContain("SAMPLE");
  }

  @Test
  void sheetsAreTyped() throws IOException {
    try (InputStream in = Files.newInputStream(workbook);
        ReadableWorkbook book = new ReadableWorkbook(in)) {
      Sheet products = book.findSheet("Product").orElseThrow();
      List<Row> rows = products.read();
      assertThat(rows.get(2).getCellText(0)).isEqualTo("Product");
      Row best = rows.get(3);
      assertThat(best.getCellText(0)).isEqualTo("Article 1299");
      assertThat(best.getCell(1).getType()).isEqualTo(CellType.NUMBER);
      assertThat(best.getCellAsNumber(1).orElseThrow()).isEqualByComparingTo("300.25");
      assertThat(rows).hasSize(3 + PRODUCTS + 1);
    }
  }

  @Test
  void daysAreDates() throws IOException {
    try (InputStream in = Files.newInputStream(workbook);
        ReadableWorkbook book = new ReadableWorkbook(in)) {
      Row first = book.findSheet("Day").orElseThrow().read().get(3);
      assertThat(first.getCellAsDate(1)).hasValue(LocalDateTime.of(2026, 11, 1, 0, 0));
    }
  }

  @Test
  void noTextIsAFormula() throws IOException {
    try (InputStream in = Files.newInputStream(workbook);
        ReadableWorkbook book = new ReadableWorkbook(in)) {
      for (Sheet sheet : book.getSheets().toList()) {
        for (Row row : sheet.read()) {
          row.stream()
              .filter(cell -> cell != null)
              .forEach(cell -> assertThat(cell.getType()).isNotEqualTo(CellType.FORMULA));
        }
      }
      try (Stream<Row> rows = book.findSheet("Product").orElseThrow().openStream()) {
        List<Cell> names = rows.map(row -> row.getCell(0)).filter(cell -> cell != null).toList();
        assertThat(names)
            .filteredOn(cell -> HOSTILE.containsValue(cell.getText()))
            .hasSize(HOSTILE.size())
            .allSatisfy(cell -> assertThat(cell.getType()).isEqualTo(CellType.STRING));
      }
    }
  }

  @Test
  void theFirstSheetTellsWhatTheWorkbookHolds() throws IOException {
    try (InputStream in = Files.newInputStream(workbook);
        ReadableWorkbook book = new ReadableWorkbook(in)) {
      Sheet about = book.getFirstSheet();
      assertThat(about.getName()).isEqualTo("About");
      String text =
          about.read().stream()
              .flatMap(Row::stream)
              .filter(cell -> cell != null)
              .map(Cell::getText)
              .reduce("", (all, cell) -> all + "\n" + cell);
      assertThat(text)
          .contains("=Maison & Fils", "1 – 10 Nov 2026", "Net sales", "Tillsight", "EUR");
    }
  }
}
