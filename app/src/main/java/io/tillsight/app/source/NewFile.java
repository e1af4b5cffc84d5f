package io.tillsight.app.source;

import io.tillsight.persistence.Sources;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;

/** A file of a source, and whether it is complete and new. */
final class NewFile {
  /** A file that was not changed for so long is complete. */
  static final Duration QUIET = Duration.ofSeconds(10);

  private final Path path;
  private final long bytes;
  private final Instant modified;

  NewFile(Path path) throws IOException {
    this.path = path;
    this.bytes = Files.size(path);
    this.modified = Files.getLastModifiedTime(path).toInstant();
  }

  Path path() {
    return path;
  }

  String name() {
    return path.getFileName().toString();
  }

  /** Whether somebody may still be writing it. */
  boolean isGrowing(Instant now) {
    return modified.plus(QUIET).isAfter(now);
  }

  /** Whether a file with this name, size and time is done with; cheaper than its hash. */
  boolean isKnown(List<Sources.Seen> seen) {
    return seen.stream()
        .anyMatch(
            old ->
                old.name().equals(name())
                    && old.bytes() == bytes
                    && old.modified() == modified.toEpochMilli());
  }

  /** What is kept of it once it is done with. */
  Sources.Seen seen() throws IOException {
    return new Sources.Seen(sha256(), name(), bytes, modified.toEpochMilli());
  }

  private String sha256() throws IOException {
    try (InputStream in = Files.newInputStream(path)) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] piece = new byte[1 << 16];
      for (int length = in.read(piece); length >= 0; length = in.read(piece)) {
        digest.update(piece, 0, length);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every JDK has SHA-256", impossible);
    }
  }
}
