package io.tillsight.app.download;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.tillsight.app.words.Words;
import io.tillsight.core.table.Progress;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DownloadsTest {
  private static final byte[] SALES = "day,amount\n2024-01-01,1\n".getBytes(StandardCharsets.UTF_8);
  private final Deque<Integer> answers = new ArrayDeque<>();
  private final List<Long> pauses = new ArrayList<>();
  private final List<String> asked = new ArrayList<>();
  private final CountDownLatch ended = new CountDownLatch(1);
  private final Downloads downloads =
      new Downloads(new Downloads.Limits(1 << 20, Duration.ofSeconds(30)), pauses::add);
  private HttpServer server;

  @BeforeEach
  void serve() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.createContext("/endless", this::endless);
    server.setExecutor(task -> new Thread(task).start());
    server.start();
  }

  @AfterEach
  void stop() {
    ended.countDown();
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    int status = answers.isEmpty() ? 200 : answers.removeFirst();
    asked.add(String.valueOf(exchange.getRequestHeaders().getFirst("If-None-Match")));
    exchange.getResponseHeaders().set("ETag", "\"one\"");
    if (status == 302) {
      exchange.getResponseHeaders().set("Location", "/moved.csv");
    }
    boolean body = status == 200;
    exchange.sendResponseHeaders(status, body ? SALES.length : -1);
    if (body) {
      exchange.getResponseBody().write(SALES);
    }
    exchange.close();
  }

  /** Sends until nobody takes it any more. */
  private void endless(HttpExchange exchange) throws IOException {
    exchange.sendResponseHeaders(200, 0);
    try {
      for (byte[] piece = new byte[1 << 12]; ended.getCount() > 0; ) {
        exchange.getResponseBody().write(piece);
      }
    } finally {
      exchange.close();
    }
  }

  private Address address(String path) throws DownloadException {
    return Address.of("http://127.0.0.1:" + server.getAddress().getPort() + path);
  }

  private DownloadException refused(String path) {
    return org.junit.jupiter.api.Assertions.assertThrows(
        DownloadException.class,
        () -> downloads.fetch(address(path), Fetched.Mark.NONE, Progress.NONE));
  }

  @Test
  void fetchesAFileUnderItsNameAndAsksNextTimeWhetherItChanged() throws Exception {
    Fetched first =
        downloads.fetch(address("/x/a%20b.csv?key=1"), Fetched.Mark.NONE, Progress.NONE);
    assertThat(first.file()).hasFileName("a b.csv").hasBinaryContent(SALES);
    first.close();
    assertThat(first.file()).doesNotExist();
    assertThat(first.file().getParent()).doesNotExist();
    answers.add(304);
    assertThat(downloads.fetch(address("/a.csv"), first.mark(), Progress.NONE).isUnchanged())
        .isTrue();
    assertThat(asked).containsExactly("null", "\"one\"");
  }

  @Test
  void followsToAnotherPlace() throws Exception {
    answers.add(302);
    try (Fetched fetched = downloads.fetch(address("/old"), Fetched.Mark.NONE, Progress.NONE)) {
      assertThat(fetched.file()).hasBinaryContent(SALES);
    }
  }

  @Test
  void triesAgainWhatMayPass() throws Exception {
    answers.add(503);
    answers.add(429);
    try (Fetched fetched = downloads.fetch(address("/a"), Fetched.Mark.NONE, Progress.NONE)) {
      assertThat(fetched.file()).hasBinaryContent(SALES);
    }
    assertThat(pauses).containsExactly(1_000L, 2_000L);
    answers.addAll(List.of(500, 500, 500));
    assertThat(refused("/a").reason()).isEqualTo(DownloadException.Reason.SERVER_ERROR);
  }

  @ParameterizedTest
  @CsvSource({"404, NOT_FOUND", "401, NOT_ALLOWED", "403, NOT_ALLOWED", "400, NOT_FOUND"})
  void saysInWordsWhatIsWrong(int status, DownloadException.Reason reason) {
    answers.add(status);
    DownloadException failure = refused("/secret.csv?token=abc");
    assertThat(failure.reason()).isEqualTo(reason);
    assertThat(pauses).isEmpty();
    for (Locale locale : List.of(Locale.ENGLISH, Locale.FRENCH)) {
      assertThat(failure.sentence(Words.of(locale)))
          .contains("/secret.csv", Integer.toString(status))
          .doesNotContain("abc", "{");
    }
  }

  @Test
  void saysThatNothingAnswers() {
    int port = server.getAddress().getPort();
    server.stop(0);
    assertThatThrownBy(
            () ->
                downloads.fetch(
                    Address.of("http://127.0.0.1:" + port + "/a"),
                    Fetched.Mark.NONE,
                    Progress.NONE))
        .isInstanceOfSatisfying(
            DownloadException.class,
            failure ->
                assertThat(failure.reason()).isEqualTo(DownloadException.Reason.NO_CONNECTION));
    assertThat(pauses).hasSize(2);
  }

  @Test
  void stopsAtTheLimitAndWhenItIsTold() throws Exception {
    assertThat(refused("/endless").reason()).isEqualTo(DownloadException.Reason.TOO_LARGE);
    Downloads patient =
        new Downloads(new Downloads.Limits(Long.MAX_VALUE, Duration.ofSeconds(30)), pauses::add);
    assertThatThrownBy(
            () ->
                patient.fetch(
                    address("/endless"), Fetched.Mark.NONE, (bytes, total, rows) -> false))
        .isInstanceOf(CancellationException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "sales.csv", "file:///etc/passwd", "ftp://a/b", "http://", "ht tp://a"})
  void takesNothingElseForAnAddress(String text) {
    assertThatThrownBy(() -> Address.of(text)).isInstanceOf(DownloadException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "https://a.b/..%2F..%2Fevil.csv, evil.csv",
    "https://a.b/, a.b",
    "https://a.b/x/%2e%2e, _"
  })
  void namesFilesWithoutAWayOut(String address, String name) throws Exception {
    assertThat(Address.of(address).fileName()).isEqualTo(name);
  }
}
