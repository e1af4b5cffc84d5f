package io.tillsight.core.table.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The SHA-256 of all bytes of a file. */
final class FileHash {
  private static final int PIECE = 1 << 16;

  private final Path path;
  private volatile boolean stopped;
  private String text;

  FileHash(Path path) {
    this.path = path;
  }

  /** Reads the file. */
  Void read() throws IOException {
    MessageDigest digest = sha256();
    byte[] piece = new byte[PIECE];
    try (InputStream in = Files.newInputStream(path)) {
      for (int length = in.read(piece); length >= 0 && !stopped; length = in.read(piece)) {
        digest.update(piece, 0, length);
      }
    }
    text = HexFormat.of().formatHex(digest.digest());
    return null;
  }

  /** Nobody wants to know any more. */
  void stop() {
    stopped = true;
  }

  /** Lower-case hexadecimal; null before the file was read. */
  String text() {
    return text;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every JDK has SHA-256", impossible);
    }
  }
}
