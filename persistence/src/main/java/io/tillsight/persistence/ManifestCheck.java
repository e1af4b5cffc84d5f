package io.tillsight.persistence;

import io.tillsight.persistence.WorkspaceException.Damage;
import io.tillsight.persistence.WorkspaceException.Reason;
import io.tillsight.persistence.storage.Jdbc;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;

/** Compares a database with its manifest, from the outside in. */
final class ManifestCheck {
  private static final int SCHEMA_WITH_BLOCKS = 9;

  private final WorkspaceFiles files;
  private final Manifest manifest;

  ManifestCheck(WorkspaceFiles files, Manifest manifest) {
    this.files = files;
    this.manifest = manifest;
  }

  void versions() {
    if (manifest.schema() > Schema.VERSION) {
      throw other(
          Reason.NEWER_VERSION, String.valueOf(manifest.schema()), String.valueOf(Schema.VERSION));
    }
    if (!manifest.h2().equals(H2File.VERSION)) {
      throw other(Reason.OTHER_DATABASE_VERSION, manifest.h2(), H2File.VERSION);
    }
  }

  void file() throws IOException {
    if (!Files.isRegularFile(files.database())) {
      throw WorkspaceException.damaged(files.folder(), Damage.DATABASE_MISSING, null);
    }
    long length = Files.size(files.database());
    long expected = manifest.clean() ? manifest.bytes() : 1;
    if (length < expected) {
      throw WorkspaceException.damaged(files.folder(), Damage.DATABASE_TRUNCATED, expected, length);
    }
  }

  /** For use as work on a connection. */
  Void content(Connection connection) throws SQLException {
    atLeast(Damage.TABLES_MISSING, manifest.tables(), Schema.tables(connection));
    atLeast(
        Damage.IMPORT_MISSING,
        manifest.lastImport(),
        Jdbc.number(connection, "select max(id) from import where state <> 'RUNNING'"));
    // Not only the published ones: what is in excess is found by the recount.
    long rows = Jdbc.number(connection, "select count(*) from sale_line");
    atLeast(Damage.LINES_MISSING, manifest.lines(), rows + packed(connection));
    return null;
  }

  /** Lines without a row. Earlier versions knew none, and their scripts may not have run yet. */
  private long packed(Connection connection) throws SQLException {
    return manifest.schema() < SCHEMA_WITH_BLOCKS
        ? 0
        : Jdbc.number(connection, "select sum(line_count) from line_block");
  }

  private void atLeast(Damage damage, long expected, long found) {
    if (found < expected) {
      throw WorkspaceException.damaged(files.folder(), damage, expected, found);
    }
  }

  private WorkspaceException other(Reason reason, String found, String supported) {
    return new WorkspaceException(
        reason, files.folder(), Map.of("found", found, "supported", supported), null);
  }
}
