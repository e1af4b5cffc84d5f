package io.tillsight.app.download;

import io.tillsight.app.download.DownloadException.Reason;
import io.tillsight.core.table.Progress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.LongConsumer;
import javax.net.ssl.SSLException;

/**
 * Fetches files behind addresses. A try that fails for a reason that may pass is repeated twice; a
 * file that does not come whole is removed.
 */
public final class Downloads {
  private static final Duration ANSWER = Duration.ofSeconds(60);
  private static final int TRIES = 3;
  private static final long LOOK_MILLIS = 200;
  private final HttpClient client;
  private final Limits limits;
  private final LongConsumer pause;

  /**
   * What is too much.
   *
   * @param bytes of a file
   * @param silence how long a server may send nothing in the middle of a file
   */
  public record Limits(long bytes, Duration silence) {
    /** 4 GB, half a minute. */
    public static final Limits USUAL = new Limits(4L << 30, Duration.ofSeconds(30));
  }

  /**
   * @param pause waits so many milliseconds between two tries
   */
  public Downloads(Limits limits, LongConsumer pause) {
    this.limits = limits;
    this.pause = pause;
    this.client =
        HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(15))
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
  }

  /** With the usual limits and a pause of seconds. */
  public static Downloads usual() {
    return new Downloads(Limits.USUAL, Downloads::sleep);
  }

  private static void sleep(long millis) {
    try {
      TimeUnit.MILLISECONDS.sleep(millis);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new CancellationException("The download was stopped");
    }
  }

  /**
   * Fetches a file.
   *
   * @param known mark of the state that is known already
   * @throws CancellationException when the progress says so; nothing stays
   */
  public Fetched fetch(Address address, Fetched.Mark known, Progress progress)
      throws DownloadException {
    for (int turn = 1; ; turn++) {
      try {
        return tried(address, known, progress);
      } catch (DownloadException failure) {
        if (turn == TRIES || !failure.mayPass()) {
          throw failure;
        }
        pause.accept(1_000L * turn);
      }
    }
  }

  private Fetched tried(Address address, Fetched.Mark known, Progress progress)
      throws DownloadException {
    Path folder = null;
    try {
      folder = Files.createTempDirectory("tillsight-download");
      Path file = folder.resolve(address.fileName());
      HttpResponse<Path> answer = received(address, known, file, progress);
      if (answer.statusCode() == 304) {
        remove(folder);
        return new Fetched(null, known);
      }
      requireSuccess(address, answer.statusCode());
      return new Fetched(file, mark(answer.headers()));
    } catch (DownloadException | CancellationException failure) {
      remove(folder);
      throw failure;
    } catch (IOException failure) {
      remove(folder);
      throw failure(address, failure);
    }
  }

  private HttpResponse<Path> received(
      Address address, Fetched.Mark known, Path file, Progress progress)
      throws IOException, DownloadException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address.uri()).timeout(ANSWER).header("Accept", "*/*");
    if (!known.tag().isEmpty()) {
      request.header("If-None-Match", known.tag());
    }
    if (!known.modified().isEmpty()) {
      request.header("If-Modified-Since", known.modified());
    }
    try (Arriving arriving = new Arriving(file, limits.bytes())) {
      CompletableFuture<HttpResponse<Path>> answer =
          client.sendAsync(request.build(), arriving.handler());
      return awaited(answer, arriving, address, progress);
    }
  }

  private HttpResponse<Path> awaited(
      CompletableFuture<HttpResponse<Path>> answer,
      Arriving arriving,
      Address address,
      Progress progress)
      throws IOException, DownloadException {
    long heard = System.nanoTime();
    long bytes = 0;
    while (true) {
      try {
        return answer.get(LOOK_MILLIS, TimeUnit.MILLISECONDS);
      } catch (TimeoutException goesOn) {
        long now = arriving.bytes();
        heard = now > bytes || now == 0 ? System.nanoTime() : heard;
        bytes = now;
        if (!progress.advanced(now, arriving.total(), 0)) {
          answer.cancel(true);
          throw new CancellationException("The download was stopped");
        }
        if (System.nanoTime() - heard > limits.silence().toNanos()) {
          answer.cancel(true);
          throw new DownloadException(Reason.TOO_SLOW, address.shown(), "", goesOn);
        }
      } catch (ExecutionException failure) {
        throw unwrapped(failure.getCause(), address);
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
        throw new CancellationException("The download was stopped");
      }
    }
  }

  private static IOException unwrapped(Throwable cause, Address address) throws DownloadException {
    for (Throwable inner = cause; inner != null; inner = inner.getCause()) {
      if (inner instanceof Arriving.TooLargeException large) {
        String megabytes = Long.toString(large.most() >> 20);
        throw new DownloadException(Reason.TOO_LARGE, address.shown(), megabytes, large);
      }
    }
    return cause instanceof IOException failure ? failure : new IOException(cause);
  }

  private static void requireSuccess(Address address, int status) throws DownloadException {
    if (status / 100 == 2) {
      return;
    }
    boolean denied = status == 401 || status == 403 || status == 407;
    boolean missing = status == 404 || status == 410;
    boolean passing = status >= 500 || status == 408 || status == 429;
    Reason reason =
        denied
            ? Reason.NOT_ALLOWED
            : missing ? Reason.NOT_FOUND : passing ? Reason.SERVER_ERROR : Reason.NOT_FOUND;
    throw new DownloadException(reason, address.shown(), Integer.toString(status), null);
  }

  private static DownloadException failure(Address address, IOException failure) {
    Throwable cause = failure.getCause();
    Reason reason = Reason.BROKEN_OFF;
    if (failure instanceof HttpConnectTimeoutException) {
      reason = Reason.NO_CONNECTION;
    } else if (failure instanceof HttpTimeoutException) {
      reason = Reason.TOO_SLOW;
    } else if (failure instanceof SSLException) {
      reason = Reason.NOT_TRUSTED;
    } else if (failure instanceof UnknownHostException
        || cause instanceof UnresolvedAddressException
        || cause != null && cause.getCause() instanceof UnresolvedAddressException) {
      reason = Reason.UNKNOWN_HOST;
    } else if (failure instanceof ConnectException) {
      reason = Reason.NO_CONNECTION;
    }
    String detail = failure.getMessage() == null ? "" : failure.getMessage();
    return new DownloadException(reason, address.shown(), detail, failure);
  }

  private static Fetched.Mark mark(HttpHeaders headers) {
    return new Fetched.Mark(
        headers.firstValue("ETag").orElse(""), headers.firstValue("Last-Modified").orElse(""));
  }

  private static void remove(Path folder) {
    if (folder == null) {
      return;
    }
    try (var files = Files.newDirectoryStream(folder)) {
      for (Path file : files) {
        Files.deleteIfExists(file);
      }
      Files.deleteIfExists(folder);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
