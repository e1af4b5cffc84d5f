package io.tillsight.persistence;

import com.zaxxer.hikari.HikariDataSource;
import io.tillsight.persistence.WorkspaceException.Damage;
import io.tillsight.persistence.storage.Jdbc;
import io.tillsight.persistence.storage.Sessions;
import io.tillsight.persistence.storage.Witness;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The open files of a workspace: lock, manifest and database. */
final class Workspace implements Witness, AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Workspace.class);

  private final WorkspaceFiles files;
  private final WorkspaceLock lock;
  private final ManifestFile manifestFile;
  private final H2File h2;
  private HikariDataSource pool;
  private Manifest manifest;
  private boolean cleanBefore;

  private Workspace(WorkspaceFiles files) {
    this.files = files;
    this.lock = WorkspaceLock.take(files);
    this.manifestFile = new ManifestFile(files);
    this.h2 = new H2File(files);
  }

  /** Opens what is there, or creates what was never there. */
  static Workspace open(Path folder) {
    WorkspaceFiles files = FolderCheck.usable(folder);
    Workspace workspace = new Workspace(files);
    try {
      workspace.openDatabase();
      return workspace;
    } catch (RuntimeException | IOException | SQLException e) {
      workspace.release();
      throw Failures.whileOpening(files.folder(), e);
    }
  }

  WorkspaceFiles files() {
    return files;
  }

  HikariDataSource pool() {
    return pool;
  }

  Jdbc jdbc() {
    return new Jdbc(pool, failure -> Failures.of(files.folder(), failure));
  }

  Sessions sessions() {
    return new Sessions(() -> Mapping.over(pool), failure -> Failures.of(files.folder(), failure));
  }

  synchronized Manifest manifest() {
    return manifest;
  }

  /** Whether the last owner closed it in order. */
  boolean wasClean() {
    return cleanBefore;
  }

  /** Refuses when the disk has less than this to give. */
  void requireSpace(long bytes) {
    try {
      FolderCheck.requireSpace(files.folder(), bytes);
    } catch (IOException e) {
      throw Failures.of(files.folder(), e);
    }
  }

  @Override
  public synchronized void note(long lines, long lastImport, long version) {
    manifest = manifest.holding(lines, lastImport, version);
    manifestFile.write(manifest);
  }

  @Override
  public synchronized void close() {
    try {
      h2.close(pool);
      manifest = manifest.closed(Files.size(files.database()));
      manifestFile.write(manifest);
      lock.close();
    } catch (IOException | SQLException e) {
      release();
      throw Failures.of(files.folder(), e);
    }
  }

  /** Closes the files without calling them clean: the next start looks closely. */
  synchronized void abandon() {
    release();
  }

  private void openDatabase() throws IOException, SQLException {
    Manifest found = manifestFile.read().orElse(null);
    if (found == null && Files.exists(files.database())) {
      throw WorkspaceException.damaged(files.folder(), Damage.MANIFEST_MISSING, null);
    }
    if (found == null || !found.ready()) {
      create();
    } else {
      reopen(found);
    }
  }

  private void create() throws IOException, SQLException {
    // A creation that was cut off left nothing worth keeping.
    Files.deleteIfExists(files.database());
    manifest = Manifest.creating(Schema.VERSION, H2File.VERSION);
    manifestFile.write(manifest);
    pool = h2.create();
    Schema.migrate(pool);
    jdbc().sync();
    long tables = jdbc().read(Schema::tables);
    manifest = new Manifest(true, Schema.VERSION, H2File.VERSION, tables, 0, 0, 0, false, 0);
    manifestFile.write(manifest);
    cleanBefore = true;
  }

  private void reopen(Manifest found) throws IOException, SQLException {
    ManifestCheck check = new ManifestCheck(files, found);
    check.versions();
    check.file();
    if (!found.clean()) {
      // H2 would write into a damaged file while opening it: look first.
      h2.probe(check::content);
    }
    pool = h2.open();
    jdbc().read(check::content);
    cleanBefore = found.clean();
    manifest = found.schema() < Schema.VERSION ? migrated(found) : found.opened();
    manifestFile.write(manifest);
  }

  /** Flyway takes up a migration that was cut off where the last whole script ended. */
  private Manifest migrated(Manifest found) {
    Schema.migrate(pool);
    jdbc().sync();
    return found.opened().migrated(Schema.VERSION, jdbc().read(Schema::tables));
  }

  private void release() {
    try {
      closeDatabase();
    } finally {
      lock.close();
    }
  }

  private void closeDatabase() {
    try {
      if (pool != null && !pool.isClosed()) {
        h2.close(pool);
      }
    } catch (SQLException e) {
      LOG.warn("Closing after a failure", e);
    }
  }
}
