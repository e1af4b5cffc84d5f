package io.tillsight.core.cube;

import io.tillsight.core.model.Catalogue;
import java.io.IOException;
import java.nio.file.Path;

/**
 * A file that holds the columns of a cube, so that opening a workspace need not wait for its
 * database. It is believed only when its format, its stamp and the checksum of each section fit;
 * otherwise the cube is built anew, for the database alone is right.
 */
public final class CubeSnapshot {
  private static final int MAGIC = 0x54534355;
  private static final int FORMAT = 2;

  private final SnapshotFile file;

  /**
   * @param file where it is, or shall be
   */
  public CubeSnapshot(Path file) {
    this.file = new SnapshotFile(file, MAGIC, FORMAT);
  }

  /**
   * Writes it as a whole: a crash leaves the old one or the new one.
   *
   * @param stamp names the state of the data that the engine was built from
   */
  public void write(CubeEngine engine, String stamp) throws IOException {
    file.write(stamp, out -> CubeFile.write(engine.cube(), out));
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
      SnapshotFile.require(stamp, wanted);
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
    return file.read((stamp, in) -> new Found(stamp, CubeFile.read(in)));
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
    Cube cube =
        file.read(
            (found, in) -> {
              SnapshotFile.require(found, stamp);
              return CubeFile.read(in);
            });
    return new CubeEngine(cube, catalogue, lines);
  }
}
