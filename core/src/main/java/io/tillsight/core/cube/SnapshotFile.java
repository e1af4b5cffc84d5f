package io.tillsight.core.cube;

import io.tillsight.core.cube.SnapshotException.Fault;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;

/**
 * A file of checked sections whose first says what they are and of which state of the data.
 *
 * @param file where it is, or shall be
 * @param magic how such files begin
 * @param format number of the way in which they are written
 */
record SnapshotFile(Path file, int magic, int format) {
  /** What follows the stamp. */
  interface Body {
    void write(SnapshotWriter out) throws IOException;
  }

  /** Makes something of what follows the stamp, all of it. */
  interface Reading<T> {
    T of(String stamp, SnapshotReader in) throws IOException, SnapshotException;
  }

  /**
   * Writes it as a whole: a crash leaves the old one or the new one.
   *
   * @param stamp names the state of the data
   */
  void write(String stamp, Body body) throws IOException {
    Path fresh = file.resolveSibling(file.getFileName() + ".new");
    try (FileChannel channel =
        FileChannel.open(
            fresh,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      SnapshotWriter out = new SnapshotWriter(channel);
      out.write(magic);
      out.write(format);
      out.write(stamp);
      out.endSection();
      body.write(out);
      channel.force(true);
    }
    Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /**
   * Reads it.
   *
   * @throws SnapshotException when it is damaged or of another format
   * @throws IOException when it cannot be read, or does not exist
   */
  <T> T read(Reading<T> reading) throws IOException, SnapshotException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      SnapshotReader in = new SnapshotReader(channel);
      if (in.readInt() != magic || in.readInt() != format) {
        throw new SnapshotException(Fault.OTHER_FORMAT, "other beginning");
      }
      String stamp = in.readText();
      in.endSection();
      T content = reading.of(stamp, in);
      in.end();
      return content;
    } catch (IllegalArgumentException | IndexOutOfBoundsException | DateTimeException e) {
      // Only a damage that is found before its checksum comes here.
      throw new SnapshotException(Fault.DAMAGED, e.toString());
    }
  }

  /** Refuses another state of the data than the one that is wanted. */
  static void require(String found, String wanted) throws SnapshotException {
    if (!found.equals(wanted)) {
      throw new SnapshotException(Fault.OTHER_DATA, found + " instead of " + wanted);
    }
  }
}
