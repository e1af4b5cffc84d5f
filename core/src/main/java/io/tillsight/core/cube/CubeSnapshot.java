package io.tillsight.core.cube;

import io.tillsight.core.cube.SnapshotException.Fault;
import io.tillsight.core.model.Catalogue;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * A file that holds the columns of a cube, so that opening a workspace need not wait for its
 * database. It is believed only when its format, its stamp and the checksum of each section fit;
 * otherwise the cube is built anew, for the database alone is right.
 */
public final class CubeSnapshot {
  private static final int MAGIC = 0x54534355;
  private static final int FORMAT = 2;

  private final Path file;

  /**
   * @param file where it is, or shall be
   */
  public CubeSnapshot(Path file) {
    this.file = file;
  }

  /**
   * Writes it as a whole: a crash leaves the old one or the new one.
   *
   * @param stamp names the state of the data that the engine was built from
   */
  public void write(CubeEngine engine, String stamp) throws IOException {
    Path fresh = file.resolveSibling(file.getFileName() + ".new");
    try (FileChannel channel =
        FileChannel.open(
            fresh,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      SnapshotWriter out = new SnapshotWriter(channel);
      out.write(MAGIC);
      out.write(FORMAT);
      out.write(stamp);
      out.endSection();
      CubeFile.write(engine.cube(), out);
      channel.force(true);
    }
    Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /**
   * Reads it.
   *
   * @param stamp names the state of the data that is wanted
   * @param catalogue the masters of that state
   * @param lines answers {@link SalesEngine#lines}
   * @throws SnapshotException when it must not be believed
   * @throws IOException when it cannot be read, or does not exist
   */
  public CubeEngine read(String stamp, Catalogue catalogue, LineSource lines)
      throws IOException, SnapshotException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      SnapshotReader in = new SnapshotReader(channel);
      if (in.readInt() != MAGIC || in.readInt() != FORMAT) {
        throw new SnapshotException(Fault.OTHER_FORMAT, "other beginning");
      }
      String found = in.readText();
      in.endSection();
      if (!found.equals(stamp)) {
        throw new SnapshotException(Fault.OTHER_DATA, found + " instead of " + stamp);
      }
      Cube cube = CubeFile.read(in);
      in.end();
      return new CubeEngine(cube, catalogue, lines);
    }
  }
}
