package io.tillsight.core.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.tillsight.core.table.Answer;
import io.tillsight.core.table.Progress;
import io.tillsight.core.table.Table;
import io.tillsight.core.table.TableReader;
import io.tillsight.core.table.container.Scratch;
import io.tillsight.core.table.container.TableFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an import makes of files that hold several tables. */
class SheetsTest {
  private final Scratch scratch = Scratch.temporary();
  private ImportBench bench;
  @TempDir private Path folder;
  private SalesFolder files;

  @BeforeEach
  void setUp() {
    files = new SalesFolder(folder);
    TableFiles tables = new TableFiles(scratch);
    bench =
        new ImportBench(
            new TableOpener() {
              @Override
              public Table open(Path file, List<Answer> answers) {
                return openAll(file, answers).get(0);
              }

              @Override
              public List<Table> openAll(Path file, List<Answer> answers) {
                return tables.open(file, new TableReader(), answers, Progress.NONE);
              }
            });
  }

  @AfterEach
  void removeCopies() {
    scratch.close();
  }

  private static String sheet(String... lines) {
    StringBuilder rows = new StringBuilder();
    for (String line : lines) {
      rows.append("<row>");
      for (String cell : line.split(",")) {
        rows.append("<c t=\"inlineStr\"><is><t>").append(cell).append("</t></is></c>");
      }
      rows.append("</row>");
    }
    return rows.toString();
  }

  /** A workbook: name, rows, name, rows ... */
  private Path book(String... sheets) throws IOException {
    String office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    String open = "http://schemas.openxmlformats.org/package/2006/relationships";
    String main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    Path file = folder.resolve("shop.xlsx");
    StringBuilder list = new StringBuilder();
    StringBuilder links = new StringBuilder();
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (int i = 0; i < sheets.length; i += 2) {
        String path = "worksheets/sheet" + i + ".xml";
        list.append("<sheet name='%s' sheetId='%d' r:id='r%d'/>".formatted(sheets[i], i + 1, i));
        links.append(
            "<Relationship Id='r%d' Type='%s/worksheet' Target='%s'/>".formatted(i, office, path));
        String xml = "<worksheet xmlns='" + main + "'><sheetData>" + sheets[i + 1];
        write(zip, "xl/" + path, xml + "</sheetData></worksheet>");
      }
      write(
          zip,
          "xl/workbook.xml",
          "<workbook xmlns='%s' xmlns:r='%s'><sheets>%s</sheets></workbook>"
              .formatted(main, office, list));
      write(
          zip,
          "xl/_rels/workbook.xml.rels",
          "<Relationships xmlns='%s'>%s</Relationships>".formatted(open, links));
      write(
          zip,
          "_rels/.rels",
          ("<Relationships xmlns='%s'><Relationship Id='r' Type='%s/officeDocument'"
                  + " Target='xl/workbook.xml'/></Relationships>")
              .formatted(open, office));
      write(
          zip,
          "[Content_Types].xml",
          ("<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
              + "<Override PartName='/xl/workbook.xml' ContentType='application/vnd.openxmlformats-"
              + "officedocument.spreadsheetml.sheet.main+xml'/></Types>"));
    }
    return file;
  }

  private static void write(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }

  private static final String JANUARY =
      sheet("date,product,quantity,amount", "2024-01-15,A,1,10.50", "2024-01-16,B,2,20.00");
  private static final String FEBRUARY =
      sheet("date,product,quantity,amount", "2024-02-15,A,1,1.25");

  @Test
  void joinsTheSheetsOfAWorkbookAndNamesWhatItLeavesOut() throws IOException {
    String products = sheet("product id,category,brand", "A,Bikes,X", "B,Cars,Y");
    String remarks = sheet("topic,remark", "weather,rain", "street,closed");
    bench.take(book("Sales", JANUARY, "Products", products, "Remarks", remarks));
    assertThat(bench.net()).isEqualByComparingTo("30.50");
    ImportPlan plan = bench.plan(folder.resolve("shop.xlsx"));
    assertThat(plan.files())
        .extracting(PlannedFile::kind)
        .containsExactly(FileKind.SALES, FileKind.PRODUCTS);
    assertThat(plan.notes())
        .filteredOn(note -> note.code().equals("ABOUT_NOTHING"))
        .extracting(Note::file)
        .containsExactly("shop.xlsx/Remarks");
  }

  @Test
  void asksWhichSheetWhereSeveralHoldSales() throws IOException {
    Path file = book("Jan", JANUARY, "Feb", FEBRUARY);
    ImportPlan plan = bench.plan(file);
    OpenQuestion question = plan.questions().get(0);
    assertThat(question.code()).isEqualTo("SHEET");
    assertThat(question.choices())
        .extracting(OpenQuestion.Choice::value)
        .containsExactly("*", "Jan", "Feb");
    assertThat(question.choices())
        .extracting(choice -> choice.accepted().amount().decimal().toPlainString())
        .containsExactly("31.7500", "30.5000", "1.2500");
    ImportPlan january =
        bench.replan(plan, plan.request().answering(new Answer("shop.xlsx", "SHEET", "", "Jan")));
    assertThat(january.isReady()).isTrue();
    assertThat(january.expected().accepted().rows()).isEqualTo(2);
    assertThat(january.notes()).extracting(Note::code).contains("SHEET_NOT_CHOSEN");
  }

  @Test
  void aFolderIsItsTables() {
    files.file("a.csv", "date,product,quantity,amount", "2024-01-01,A,1,1.00");
    files.file("b.csv", "date,product,quantity,amount", "2024-01-02,A,1,2.00");
    files.file("letter.txt", "Dear Sir,", "", "thank you for the fine weather.", "Yours");
    bench.take(folder);
    assertThat(bench.net()).isEqualByComparingTo("3.00");
  }

  @Test
  void refusesAFolderWithoutATable() throws IOException {
    Files.write(
        folder.resolve("a.pdf"), "%PDF-1.4".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
    ImportPlan plan = bench.plan(folder);
    assertThat(plan.refusals()).extracting(Refusal::code).containsExactly("NOT_A_TABLE");
    String words = ImportBench.ENGLISH.refusal(plan.refusals().get(0));
    assertThat(words).contains("a.pdf", "PDF").doesNotContain("{");
  }
}
