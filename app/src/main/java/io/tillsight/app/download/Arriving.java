package io.tillsight.app.download;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The body of an answer on its way into a file; it is counted, so that it can be too much. */
final class Arriving implements Closeable {
  private final Path file;
  private final long most;
  private final OutputStream out;
  private volatile long bytes;
  private volatile long total;

  Arriving(Path file, long most) throws IOException {
    this.file = file;
    this.most = most;
    this.out = Files.newOutputStream(file);
  }

  /** More than may be fetched. */
  static final class TooLargeException extends IOException {
    private static final long serialVersionUID = 1L;
    private final long most;

    TooLargeException(long most) {
      super("more than " + most + " bytes");
      this.most = most;
    }

    long most() {
      return most;
    }
  }

  /** Bytes that have come. */
  long bytes() {
    return bytes;
  }

  /** Bytes that shall come, 0 when the server does not say. */
  long total() {
    return total;
  }

  HttpResponse.BodyHandler<Path> handler() {
    return answer -> {
      total = Math.max(0, answer.headers().firstValueAsLong("Content-Length").orElse(0));
      return HttpResponse.BodySubscribers.mapping(
          HttpResponse.BodySubscribers.ofByteArrayConsumer(this::take), done -> file);
    };
  }

  private void take(Optional<byte[]> piece) {
    try {
      if (piece.isPresent()) {
        bytes += piece.get().length;
        if (bytes > most) {
          throw new TooLargeException(most);
        }
        out.write(piece.get());
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
