package io.tillsight.core.table.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The SHA-256 of all bytes of a file, worked out on a thread of its own beside work that need not
 * know it before its end.
 */
public final class FileHash implements AutoCloseable {
  private static final int PIECE = 1 << 16;

  private final Path path;
  private final SideThread reading;
  private volatile boolean stopped;
  private String text;

  /** Begins to read the file. */
  public FileHash(Path path) {
    this.path = path;
    this.reading = SideThread.start("tillsight-hash", this::read);
  }

  private Void read() throws IOException {
    MessageDigest digest = sha256();
    byte[] piece = new byte[PIECE];
    try (InputStream in = Files.newInputStream(path)) {
      for (int length = in.read(piece); length >= 0; length = in.read(piece)) {
        if (stopped) {
          return null;
        }
        digest.update(piece, 0, length);
      }
    }
    text = HexFormat.of().formatHex(digest.digest());
    return null;
  }

  /**
   * Lower-case hexadecimal, as soon as all bytes were read; null when closed before.
   *
   * @throws UncheckedIOException when they cannot be read
   */
  public String text() {
    try {
      reading.awaitInput(() -> {});
      return text;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Reads no further; no thread goes on when it returns. */
  @Override
  public void close() {
    stopped = true;
    reading.join();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every JDK has SHA-256", impossible);
    }
  }
}
