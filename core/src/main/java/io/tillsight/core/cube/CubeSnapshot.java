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

  /** What stands in a snapshot, sound in itself, whether it is of the wanted state or not. */
  public static final class Found {
    private final String stamp;
    private final Cube cube;

    private Found(String stamp, Cube cube) {
      this.stamp = stamp;
      this.cube = cube;
    }

    /**
     * The engine of a state of the data.
     *
     * @throws SnapshotException when it is of another state
     */
    public CubeEngine of(String wanted, Catalogue catalogue, LineSource lines)
        throws SnapshotException {
      require(stamp, wanted);
      return new CubeEngine(cube, catalogue, lines);
    }
  }

  /**
   * Reads it before anybody can say of which state it must be.
   *
   * @throws SnapshotException when it is damaged or of another format
   * @throws IOException when it cannot be read, or does not exist
   */
  public Found find() throws IOException, SnapshotException {
    return find(stamp -> {});
  }

  /** Looks at the stamp before the rest is read. */
  private interface StampCheck {
    void on(String stamp) throws SnapshotException;
  }

  private Found find(StampCheck check) throws IOException, SnapshotException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      SnapshotReader in = new SnapshotReader(channel);
      if (in.readInt() != MAGIC || in.readInt() != FORMAT) {
        throw new SnapshotException(Fault.OTHER_FORMAT, "other beginning");
      }
      String stamp = in.readText();
      in.endSection();
      check.on(stamp);
      Cube cube = CubeFile.read(in);
      in.end();
      return new Found(stamp, cube);
    }
  }

  private static void require(String found, String wanted) throws SnapshotException {
    if (!found.equals(wanted)) {
      throw new SnapshotException(Fault.OTHER_DATA, found + " instead of " + wanted);
    }
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
    return find(found -> require(found, stamp)).of(stamp, catalogue, lines);
  }
}
