package io.tillsight.app.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import io.tillsight.app.figures.DemoEngine;
import io.tillsight.app.figures.Gallery;
import io.tillsight.app.figures.Scope;
import io.tillsight.app.report.content.Seen;
import io.tillsight.app.words.Words;
import io.tillsight.core.analysis.Against;
import io.tillsight.core.cube.Dimension;
import io.tillsight.core.cube.Filter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The PDF of the demo shop, whose totals are those of sample-data's truth.json. */
class ReportsTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-20T19:05:00Z"), ZoneOffset.UTC);
  private static final ReportSource DEMO =
      new ReportSource(DemoEngine.engine(), "Maison Clairval", "EUR", true);
  private static final Path ENGLISH = Path.of("target", "reports", "demo-en.pdf");
  private static final Path FRENCH = Path.of("target", "reports", "demo-fr.pdf");

  @TempDir private Path folder;

  @BeforeAll
  static void write() throws IOException {
    Reports reports = new Reports(CLOCK, Runnable::run);
    reports.write(DEMO, Filter.ALL, Against.LAST_YEAR, ENGLISH, Locale.ENGLISH);
    reports.write(DEMO, Filter.ALL, Against.LAST_YEAR, FRENCH, Locale.FRENCH);
  }

  @Test
  void theFirstPageSaysTheTotals() throws IOException {
    String first = pages(ENGLISH).get(0);
    assertThat(first)
        .contains("Sales to 20 Nov 2026", "€1,392,104.42", "14,456", "47,169", "€1.39m", "2,378")
        .contains("Net sales by month", "Jan", "Oct", "2025", "2026", "Forecast", "to 20 Nov")
        .contains("Paris Marais", "1,392,104.42", "100.0%");
  }

  @Test
  void frenchPagesAreFrench() throws IOException {
    String first = pages(FRENCH).get(0);
    assertThat(first)
        .contains("Ventes au 20 nov. 2026", "Panier moyen")
        .contains("Prévision", "Presqu’île", "page 1 sur ")
        .doesNotContain("Net sales");
    // The extractor adds blanks beside the narrow ones of the figures.
    assertThat(first.replaceAll("[\\s\u00a0\u202f]", "")).contains("1392104,42€", "54,7%");
    assertThat(String.join(" ", pages(FRENCH))).doesNotContain("figure.", "report.");
  }

  @Test
  void everyPageSaysWhoseWhatAndWhich() throws IOException {
    List<String> pages = pages(ENGLISH);
    assertThat(pages).hasSizeGreaterThan(5);
    for (int page = 0; page < pages.size(); page++) {
      assertThat(pages.get(page))
          .contains("SAMPLE", "Maison Clairval", "Net sales = all sales but cancelled ones")
          .contains("page " + (page + 1) + " of " + pages.size());
    }
  }

  @Test
  void everyProductHasItsRow() throws IOException {
    String all = String.join(" ", pages(ENGLISH)).replaceAll("\\s+", " ");
    assertThat(DemoEngine.engine().catalogue().products().values())
        .hasSize(48)
        .allSatisfy(
            product -> {
              for (String word : product.name().split(" ")) {
                assertThat(all).contains(word);
              }
            });
  }

  @Test
  void chartsAreVectorsAndFontsAreEmbedded() throws IOException {
    Set<String> fonts = new TreeSet<>();
    for (PdfDictionary object : dictionaries(ENGLISH)) {
      assertThat(object.get(PdfName.SUBTYPE)).isNotEqualTo(PdfName.IMAGE);
      assertThat(object.get(PdfName.S)).isNotIn(PdfName.URI, PdfName.LAUNCH, PdfName.JAVASCRIPT);
      if (PdfName.FONTDESCRIPTOR.equals(object.get(PdfName.TYPE))) {
        fonts.add(object.get(PdfName.FONTNAME).toString());
        assertThat(object.get(PdfName.FONTFILE2)).isNotNull();
      }
    }
    assertThat(fonts).hasSize(3).allSatisfy(name -> assertThat(name).contains("+TillsightSans"));
  }

  @Test
  void describesItself() throws IOException {
    try (PdfReader reader = new PdfReader(FRENCH.toString())) {
      assertThat(reader.getInfo())
          .containsEntry("Title", "Ventes au 20 nov. 2026 · Maison Clairval")
          .containsEntry("Author", "Maison Clairval");
      assertThat(((PdfString) reader.getCatalog().get(PdfName.LANG)).toUnicodeString())
          .isEqualTo("fr");
      assertThat(reader.getCatalog().get(PdfName.OUTLINES)).isNotNull();
    }
  }

  @Test
  void equalSalesGiveEqualBytes() throws IOException {
    Path again = folder.resolve("again.pdf");
    new Reports(CLOCK, Runnable::run)
        .write(DEMO, Filter.ALL, Against.LAST_YEAR, again, Locale.ENGLISH);
    assertThat(again).hasSameBinaryContentAs(ENGLISH);
    try (var files = Files.list(folder)) {
      assertThat(files.map(Path::getFileName).map(Path::toString)).containsExactly("again.pdf");
    }
  }

  @Test
  void writesWhatATabShows() throws IOException {
    Scope scope =
        Scope.of(
            DemoEngine.engine(),
            Filter.ALL.only(Dimension.STORE, "S02"),
            Against.LAST_YEAR,
            Words.of(Locale.ENGLISH),
            "EUR");
    Gallery gallery = new Gallery(scope);
    Seen seen =
        new Seen(
            "Products",
            gallery.keyFigures(),
            List.of(gallery.pareto(), gallery.ranking(Dimension.CATEGORY, 20)));
    Path file = folder.resolve("seen.pdf");
    new Reports(CLOCK, Runnable::run)
        .writeSeen(DEMO, scope.filter(), Against.LAST_YEAR, seen, file, Locale.ENGLISH);
    assertThat(pages(file).get(0))
        .contains("Products", "Store: Lyon Presqu’île", "Pareto of products", "Tableware");
  }

  @Test
  void aFailureLeavesTheOldFile() throws IOException {
    Path file = Files.writeString(folder.resolve("kept.pdf"), "old");
    assertThatThrownBy(
            () ->
                WholeFile.write(
                    file,
                    out -> {
                      out.write(1);
                      throw new IOException("disk full");
                    }))
        .hasMessage("disk full");
    assertThat(file).hasContent("old");
    try (var files = Files.list(folder)) {
      assertThat(files.count()).isEqualTo(1);
    }
  }

  static List<String> pages(Path file) throws IOException {
    try (PdfReader reader = new PdfReader(file.toString())) {
      List<String> pages = new ArrayList<>();
      PdfTextExtractor extractor = new PdfTextExtractor(reader);
      for (int page = 1; page <= reader.getNumberOfPages(); page++) {
        pages.add(extractor.getTextFromPage(page));
      }
      return pages;
    }
  }

  private static List<PdfDictionary> dictionaries(Path file) throws IOException {
    try (PdfReader reader = new PdfReader(file.toString())) {
      List<PdfDictionary> found = new ArrayList<>();
      for (int number = 1; number < reader.getXrefSize(); number++) {
        PdfObject object = reader.getPdfObject(number);
        if (object instanceof PdfDictionary dictionary) {
          found.add(dictionary);
        } else if (object instanceof PdfArray array) {
          array.getElements().stream()
              .filter(PdfDictionary.class::isInstance)
              .forEach(element -> found.add((PdfDictionary) element));
        }
      }
      return found;
    }
  }
}
