package io.tillsight.core.table.container;

import static org.assertj.core.api.Assertions.assertThat;

import io.tillsight.core.table.Finding;
import io.tillsight.core.table.Table;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PackedTest {
  private static final String SALES = "day,amount\n2024-01-01,1.50\n2024-01-02,2.25\n";
  private final Tables tables = new Tables();
  @TempDir private Path folder;

  @AfterEach
  void removeCopies() {
    tables.close();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private Path gzip(String name, byte[] content) throws IOException {
    Path file = folder.resolve(name);
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write(content);
    }
    return file;
  }

  private Path zip(String name, Map<String, byte[]> entries) throws IOException {
    Path file = folder.resolve(name);
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
      for (Map.Entry<String, byte[]> entry : new TreeMap<>(entries).entrySet()) {
        out.putNextEntry(new ZipEntry(entry.getKey()));
        out.write(entry.getValue());
      }
    }
    return file;
  }

  private void refused(Path file, String code, String words) {
    Table table = tables.one(file);
    assertThat(table.result()).isEqualTo(Table.Result.REJECT);
    Finding reason = table.errors().get(0);
    assertThat(reason.code()).isEqualTo(code);
    assertThat(reason.message()).contains(String.valueOf(file.getFileName()), words);
  }

  @Test
  void readsOneFileInAGzipFileWhateverItsName() throws IOException {
    Table table = tables.one(gzip("sales.csv", bytes(SALES)));
    assertThat(table.name()).isEqualTo("sales.csv");
    assertThat(Tables.rows(table))
        .containsExactly(List.of("2024-01-01", "1.50"), List.of("2024-01-02", "2.25"));
  }

  @Test
  void readsTheFilesOfAnArchiveWithoutWhatSystemsAdd() throws IOException {
    Path file =
        zip(
            "all.zip",
            Map.of(
                "__MACOSX/._a.csv", bytes("x"),
                "sub/a.csv", bytes(SALES),
                "b.csv", bytes(SALES),
                "readme.pdf", bytes("%PDF-1.7"),
                "sub/.DS_Store", bytes("x")));
    List<Table> all = tables.all(file);
    assertThat(all)
        .extracting(Table::name)
        .containsExactly("all.zip/b.csv", "all.zip/readme.pdf", "all.zip/sub/a.csv");
    assertThat(all)
        .extracting(Table::result)
        .containsExactly(Table.Result.ACCEPT, Table.Result.REJECT, Table.Result.ACCEPT);
  }

  /** Zip Slip: the names of entries lead nowhere. */
  @Test
  void writesNothingWhereAnEntrySays() throws IOException {
    Path file = zip("slip.zip", Map.of("../../evil.csv", bytes(SALES), "/abs.csv", bytes(SALES)));
    assertThat(tables.all(file))
        .extracting(Table::name)
        .containsExactly("slip.zip/evil.csv", "slip.zip/abs.csv");
    assertThat(Files.exists(folder.resolve("../../evil.csv"))).isFalse();
    assertThat(Files.exists(Path.of("/abs.csv"))).isFalse();
  }

  @Test
  void refusesAnArchiveInAnArchive() throws IOException {
    byte[] inner = Files.readAllBytes(zip("inner.zip", Map.of("a.csv", bytes(SALES))));
    refused(
        zip("outer.zip", Map.of("inner.zip", inner)), "NOT_A_TABLE", "archive inside an archive");
    refused(gzip("outer.gz", inner), "NOT_A_TABLE", "archive inside an archive");
  }

  @Test
  void refusesAnEmptyAndADamagedArchive() throws IOException {
    refused(zip("empty.zip", Map.of("only/", new byte[0])), "NOT_A_TABLE", "no file");
    byte[] whole = Files.readAllBytes(gzip("whole.gz", bytes(SALES.repeat(500))));
    Path cut = Files.write(folder.resolve("cut.gz"), java.util.Arrays.copyOf(whole, 60));
    refused(cut, "NOT_A_TABLE", "damaged");
  }

  /** 200 MB of zeros in about 200 kB: the ratio gives it away before the disk fills. */
  @Test
  void refusesWhatUnpacksOutOfAllProportion() throws IOException {
    byte[] zeros = new byte[1 << 20];
    Path gz = folder.resolve("bomb.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(gz))) {
      for (int i = 0; i < 200; i++) {
        out.write(zeros);
      }
    }
    refused(gz, "TOO_LARGE", "out of all proportion");
    Path zip = folder.resolve("bomb.xlsx");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      out.putNextEntry(new ZipEntry("xl/workbook.xml"));
      for (int i = 0; i < 200; i++) {
        out.write(zeros);
      }
    }
    refused(zip, "TOO_LARGE", "out of all proportion");
  }

  @ParameterizedTest
  @CsvSource({"plain", "mime", "address", "quoted", "url"})
  void readsBase64(String form) throws IOException {
    String text = SALES + "2024-01-03,\u00e9?>~~~\n".repeat(20);
    String signs =
        switch (form) {
          case "mime" -> Base64.getMimeEncoder().encodeToString(bytes(text));
          case "address" ->
              "data:text/csv;base64," + Base64.getEncoder().encodeToString(bytes(text));
          case "quoted" -> '"' + Base64.getEncoder().encodeToString(bytes(text)) + '"';
          case "url" -> Base64.getUrlEncoder().encodeToString(bytes(text));
          default -> Base64.getEncoder().encodeToString(bytes(text)) + "\n";
        };
    Table table = tables.one(Tables.write(folder.resolve("answer.csv"), signs));
    assertThat(table.header()).containsExactly("day", "amount");
    assertThat(table.rows()).isEqualTo(22);
  }

  @Test
  void readsBase64OfGzip() throws IOException {
    byte[] packed = Files.readAllBytes(gzip("a.gz", bytes(SALES)));
    String signs = Base64.getEncoder().encodeToString(packed);
    assertThat(tables.one(Tables.write(folder.resolve("x"), signs)).rows()).isEqualTo(2);
  }

  @Test
  void takesAColumnOfWordsForWhatItIs() throws IOException {
    Path words =
        Tables.write(folder.resolve("w.csv"), "identifier\nABCDEFGH\nIJKLMNOP\nQRSTUVWX\n");
    assertThat(Tables.rows(tables.one(words))).contains(List.of("ABCDEFGH"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "%PDF-1.7|PDF",
        "GIF89a|picture",
        "'Rar!\u001a\u0007'|archive of another kind",
        "'SQLite format 3\u0000'|database"
      })
  void refusesOtherFormatsWithARemedy(String start, String words) throws IOException {
    Path file = folder.resolve("a.csv");
    Files.write(file, start.getBytes(StandardCharsets.ISO_8859_1));
    refused(file, "NOT_A_TABLE", words);
  }

  @ParameterizedTest
  @CsvSource({
    "content.xml, OpenDocument",
    "Index/Document.iwa, Numbers",
    "xl/workbook.bin, binary workbook",
    "[Content_Types].xml, office document"
  })
  void refusesOtherSpreadsheetsWithARemedy(String entry, String words) throws IOException {
    refused(zip("a.xlsx", Map.of(entry, bytes("x"))), "NOT_A_TABLE", words);
  }

  @Test
  void refusesAWorkbookWithAPassword() throws IOException {
    byte[] file = new byte[4096];
    byte[] start = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};
    System.arraycopy(start, 0, file, 0, 4);
    byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
    System.arraycopy(name, 0, file, 1152, name.length);
    refused(Files.write(folder.resolve("p.xlsx"), file), "NOT_A_TABLE", "password");
  }

  @Test
  void readsAFolderAsItsFiles() throws IOException {
    Tables.write(folder.resolve("b.csv"), SALES);
    gzip("a.csv.gz", bytes(SALES));
    Tables.write(folder.resolve(".hidden.csv"), SALES);
    Tables.write(folder.resolve("~$lock.xlsx"), "x");
    Files.createDirectory(folder.resolve("below"));
    assertThat(tables.all(folder)).extracting(Table::name).containsExactly("a.csv.gz", "b.csv");
    refused(folder.resolve("below"), "EMPTY_FOLDER", "no file");
  }
}
