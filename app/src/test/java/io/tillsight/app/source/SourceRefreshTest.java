package io.tillsight.app.source;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.tillsight.app.download.Downloads;
import io.tillsight.app.words.Words;
import io.tillsight.app.workspace.DatabaseWorkspace;
import io.tillsight.app.workspace.FileOpener;
import io.tillsight.app.workspace.Workspace;
import io.tillsight.core.analysis.KpiAnalysis;
import io.tillsight.core.cube.Filter;
import io.tillsight.core.ingest.ImportMessages;
import io.tillsight.core.model.SaleLine;
import io.tillsight.core.table.Answer;
import io.tillsight.core.table.Progress;
import io.tillsight.persistence.Database;
import io.tillsight.persistence.Source;
import io.tillsight.persistence.Source.Outcome;
import io.tillsight.persistence.Sources;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceRefreshTest {
  private static final Instant START = Instant.parse("2026-03-01T08:00:00Z");
  private static final String HEADER = "date,order,product,quantity,amount\n";
  private final Hand clock = new Hand();
  @TempDir private Path folder;
  private Path watched;
  private Workspace workspace;
  private SourceRefresh refresh;

  /** A clock that goes when it is told to. */
  private static final class Hand extends Clock {
    private Instant now = START;

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }

  @BeforeEach
  void open() throws IOException {
    watched = Files.createDirectory(folder.resolve("watched"));
    workspace =
        new DatabaseWorkspace(
            Database.open(folder.resolve("workspace")),
            new FileOpener(Locale.ENGLISH),
            ImportMessages.in(Locale.ENGLISH));
    Downloads downloads = new Downloads(Downloads.Limits.USUAL, millis -> {});
    refresh = new SourceRefresh(workspace, downloads, clock, Words.of(Locale.ENGLISH));
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  private void write(String name, String text, Instant when) throws IOException {
    Path file = Files.writeString(watched.resolve(name), text);
    Files.setLastModifiedTime(file, FileTime.from(when));
  }

  private Source watch(Duration interval) {
    return workspace.sources().orElseThrow().add(Source.Kind.FOLDER, watched.toString(), interval);
  }

  private Source look(Source source) {
    return refresh.refresh(source, Progress.NONE);
  }

  private String sales() {
    return KpiAnalysis.of(workspace.engine())
        .run()
        .figures()
        .netSales()
        .decimal()
        .stripTrailingZeros()
        .toPlainString();
  }

  @Test
  void importsEachFileOnceAndOnlyWhenItIsComplete() throws IOException {
    Source source = watch(Duration.ZERO);
    write("a.csv", HEADER + "2026-02-01,1,A,1,10\n", START.minusSeconds(60));
    write("b.csv", HEADER + "2026-02-02,2,A,1,5\n", START.minusSeconds(2));
    Source first = look(source);
    assertThat(first.outcome()).isEqualTo(Outcome.IMPORTED);
    assertThat(first.detail()).contains("a.csv: 1 new rows", "b.csv is still being written");
    assertThat(sales()).isEqualTo("10");
    clock.now = START.plusSeconds(20);
    assertThat(look(first).detail()).contains("b.csv: 1 new rows").doesNotContain("a.csv");
    write("copy of a.csv", HEADER + "2026-02-01,1,A,1,10\n", START);
    assertThat(look(first).outcome()).isEqualTo(Outcome.UNCHANGED);
    assertThat(sales()).isEqualTo("15");
    assertThat(workspace.imports()).hasSize(2);
  }

  @Test
  void waitsForAnAnswerAndSaysWhatCannotBeRead() throws IOException {
    Source source = watch(Duration.ofMinutes(15));
    write(
        "open.csv",
        "date,product,amount\n01/02/2026,A,1\n03/04/2026,B,2\n",
        START.minusSeconds(60));
    write("letter.pdf", "%PDF-1.7", START.minusSeconds(60));
    Source asked = look(source);
    assertThat(asked.outcome()).isEqualTo(Outcome.QUESTION);
    assertThat(asked.detail()).contains("open.csv", "PDF");
    assertThat(workspace.imports()).isEmpty();
    assertThat(look(asked).detail()).contains("open.csv").doesNotContain("PDF");
    Files.delete(watched.resolve("open.csv"));
    Files.delete(watched.resolve("letter.pdf"));
    Files.delete(watched);
    assertThat(look(asked).outcome()).isEqualTo(Outcome.FAILED);
  }

  /**
   * The days of the second file prove another order, so what was said of the first is not asked.
   */
  @Test
  void usesWhatWasSaidOfItsFilesWhereTheyLeaveTheSameOpen() throws IOException {
    Source source = watch(Duration.ZERO);
    Sources sources = workspace.sources().orElseThrow();
    write("1.csv", "date,shop,amount\n01/02/2026,A,1\n03/04/2026,B,2\n", START.minusSeconds(60));
    assertThat(look(source).outcome()).isEqualTo(Outcome.QUESTION);
    sources.answer(source.id(), List.of(new Answer("", "AMBIGUOUS_DATE", "date", "DMY")));

    assertThat(look(source).outcome()).isEqualTo(Outcome.IMPORTED);
    write("2.csv", "date,till,amount\n05/06/2026,A,4\n", START.minusSeconds(60));
    assertThat(look(source).outcome())
        .as("another header, the same question")
        .isEqualTo(Outcome.IMPORTED);
    write("3.csv", "date,till,seller,amount\n12/31/2026,A,X,8\n", START.minusSeconds(60));
    assertThat(look(source).outcome()).isEqualTo(Outcome.IMPORTED);

    assertThat(workspace.engine().lines(Filter.ALL, 0, 9))
        .extracting(SaleLine::date)
        .containsExactlyInAnyOrder(
            LocalDate.of(2026, 2, 1),
            LocalDate.of(2026, 4, 3),
            LocalDate.of(2026, 6, 5),
            LocalDate.of(2026, 12, 31));
    sources.remove(source.id());
    assertThat(sources.answers(source.id())).isEmpty();
  }

  @Test
  void looksAtSourcesWhenTheirTimeHasCome() throws IOException {
    watch(Duration.ofMinutes(15));
    assertThat(refresh.refreshDue(Progress.NONE)).isFalse();
    write("a.csv", HEADER + "2026-02-01,1,A,1,10\n", START.minusSeconds(60));
    clock.now = START.plus(Duration.ofMinutes(14));
    assertThat(refresh.refreshDue(Progress.NONE)).isFalse();
    clock.now = START.plus(Duration.ofMinutes(15));
    assertThat(refresh.refreshDue(Progress.NONE)).isTrue();
    Source kept = workspace.sources().orElseThrow().all().get(0);
    assertThat(kept.lastRun()).isEqualTo(clock.now);
    assertThat(kept.nextRun()).isEqualTo(START.plus(Duration.ofMinutes(30)));
  }

  @Test
  void asksAnAddressOnlyForWhatIsNew() throws IOException {
    AtomicReference<String> body = new AtomicReference<>(HEADER + "2026-02-01,1,A,1,10\n");
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/sales.csv",
        exchange -> {
          String tag = "\"" + body.get().hashCode() + "\"";
          boolean known = tag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
          byte[] bytes = body.get().getBytes(StandardCharsets.UTF_8);
          exchange.getResponseHeaders().set("ETag", tag);
          exchange.sendResponseHeaders(known ? 304 : 200, known ? -1 : bytes.length);
          if (!known) {
            exchange.getResponseBody().write(bytes);
          }
          exchange.close();
        });
    server.start();
    String address = "http://127.0.0.1:" + server.getAddress().getPort() + "/sales.csv";
    Source source =
        workspace.sources().orElseThrow().add(Source.Kind.ADDRESS, address, Duration.ZERO);
    assertThat(look(source).outcome()).isEqualTo(Outcome.IMPORTED);
    Source kept = workspace.sources().orElseThrow().find(source.id()).orElseThrow();
    assertThat(look(kept).outcome()).isEqualTo(Outcome.UNCHANGED);
    body.set(body.get() + "2026-02-02,2,A,1,7\n");
    assertThat(look(kept).outcome()).isEqualTo(Outcome.IMPORTED);
    assertThat(sales()).isEqualTo("17");
    server.stop(0);
    Source gone = look(workspace.sources().orElseThrow().find(source.id()).orElseThrow());
    assertThat(gone.outcome()).isEqualTo(Outcome.FAILED);
    assertThat(gone.detail()).contains("Nothing answers");
    workspace.sources().orElseThrow().remove(source.id());
    assertThat(workspace.sources().orElseThrow().all()).isEmpty();
  }
}
