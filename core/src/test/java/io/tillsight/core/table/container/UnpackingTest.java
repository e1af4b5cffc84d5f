package io.tillsight.core.table.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tillsight.core.table.Progress;
import io.tillsight.core.table.Table;
import io.tillsight.core.table.TableReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is packed is unpacked with progress, can be stopped, and is refused out of proportion. */
class UnpackingTest {
  private static final int ROWS = 20_000;
  @TempDir private Path folder;
  private Scratch scratch;

  @BeforeEach
  void open() {
    scratch = Scratch.temporary();
  }

  @AfterEach
  void close() {
    scratch.close();
  }

  private List<Table> read(Path file, Progress progress) {
    return new TableFiles(scratch).open(file, new TableReader(), List.of(), progress);
  }

  /** As many sales in each form. */
  private Path packed(String form) throws IOException {
    Path file = folder.resolve("sales." + form);
    try (OutputStream out = Files.newOutputStream(file)) {
      switch (form) {
        case "gz" -> {
          try (OutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(sales("", ",", "\n"));
          }
        }
        case "zip" -> {
          try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String name : List.of("a.csv", "b.csv")) {
              zip.putNextEntry(new ZipEntry(name));
              zip.write(sales("", ",", "\n"));
            }
          }
        }
        default -> out.write(sales("{\"day\":\"", "\",\"amount\":", "}\n"));
      }
    }
    return file;
  }

  private static byte[] sales(String before, String between, String after) {
    StringBuilder text = new StringBuilder(before.isEmpty() ? "day,amount\n" : "");
    for (int i = 0; i < ROWS; i++) {
      text.append(before).append("2025-01-").append(10 + i % 20).append(between);
      text.append(i).append(".5").append(after);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @ValueSource(strings = {"gz", "zip", "jsonl"})
  void theProgressGoesFromTheBeginningToTheEndAndNeverBack(String form) throws IOException {
    List<Double> shares = new ArrayList<>();
    read(
        packed(form),
        (bytes, total, rows) -> {
          shares.add((double) bytes / total);
          return true;
        });
    assertThat(shares).isSorted().hasSizeGreaterThan(4);
    assertThat(shares.get(0)).isLessThanOrEqualTo(0.5);
    assertThat(shares.get(shares.size() - 1)).isGreaterThan(0.8).isLessThanOrEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"gz", "zip", "jsonl"})
  void canBeStoppedWhileItIsUnpacked(String form) throws IOException {
    Path file = packed(form);
    assertThatThrownBy(() -> read(file, (bytes, total, rows) -> false))
        .isInstanceOf(CancellationException.class);
  }

  /** 4 GB of zeros as 256 members of 16 MB, about 4 MB in all: a thousand to one. */
  @Test
  void fourGigabytesOfNothingAreRefusedAfterTheFirstHundredMegabytes() throws IOException {
    ByteArrayOutputStream member = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(member)) {
      out.write(new byte[16 << 20]);
    }
    Path bomb = folder.resolve("bomb.csv.gz");
    try (OutputStream out = Files.newOutputStream(bomb)) {
      for (int i = 0; i < 256; i++) {
        member.writeTo(out);
      }
    }
    Table table = read(bomb, Progress.NONE).get(0);
    assertThat(table.errors().get(0).code()).isEqualTo("TOO_LARGE");
    assertThat(table.errors().get(0).message()).contains("more than 100 MB");
  }

  /** Each layer alone stays within proportion. */
  @Test
  void layersOfArchivesAreRefusedWhateverIsInThem() throws IOException {
    byte[] content = sales("", ",", "\n");
    for (int layer = 0; layer < 2; layer++) {
      ByteArrayOutputStream packed = new ByteArrayOutputStream();
      try (ZipOutputStream zip = new ZipOutputStream(packed)) {
        for (int i = 0; i < 10; i++) {
          zip.putNextEntry(new ZipEntry(i + ".zip"));
          zip.write(content);
        }
      }
      content = packed.toByteArray();
    }
    Path bomb = folder.resolve("bomb.zip");
    Files.write(bomb, content);
    assertThat(read(bomb, Progress.NONE))
        .hasSize(10)
        .allSatisfy(
            table ->
                assertThat(table.errors().get(0).message()).contains("archive inside an archive"));
  }

  /** Columns that are nearly always empty: 120 MB at about 150 to one, and a table all the same. */
  @Test
  void sparseColumnsAreNoBomb() throws IOException {
    Path file = folder.resolve("sparse.csv.gz");
    String empty = ",".repeat(300);
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write(("day,amount" + columns()).getBytes(StandardCharsets.UTF_8));
      for (int i = 0; i < 400_000; i++) {
        String row = "\n2025-01-" + (10 + i % 20) + "," + i * 7919L % 100_003 + empty;
        out.write(row.getBytes(StandardCharsets.UTF_8));
      }
    }
    Budget budget = new Budget(Files.size(file), Long.MAX_VALUE, Progress.NONE);
    Path copy = new ZipTables(scratch, budget).ofGzip(file).copy();
    assertThat(Files.size(copy)).isGreaterThan(Budget.ALWAYS);
  }

  private static String columns() {
    StringBuilder names = new StringBuilder();
    for (int i = 0; i < 300; i++) {
      names.append(",c").append(i);
    }
    return names.toString();
  }
}
