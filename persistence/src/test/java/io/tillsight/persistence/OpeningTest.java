package io.tillsight.persistence;

import static io.tillsight.persistence.Lines.keyed;
import static io.tillsight.persistence.Lines.line;
import static io.tillsight.persistence.Lines.publish;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.tillsight.core.ingest.ImportSource;
import io.tillsight.core.ingest.KeyedLine;
import io.tillsight.persistence.WorkspaceException.Reason;
import io.tillsight.persistence.storage.Jdbc;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A damaged, locked or foreign workspace is refused with its reason, never shown as empty. */
class OpeningTest {
  @TempDir Path folder;
  private WorkspaceFiles files;

  @BeforeEach
  void locate() {
    files = new WorkspaceFiles(folder);
  }

  @Test
  void secondOpeningIsRefusedWithTheOwner() {
    try (Database database = Database.open(folder)) {
      WorkspaceException refused = refused(folder);
      assertThat(refused.reason()).isEqualTo(Reason.LOCKED);
      assertThat(refused.facts())
          .containsEntry("pid", String.valueOf(ProcessHandle.current().pid()));
      assertThat(database.check()).isEmpty();
    }
    Database.open(folder).close();
  }

  @Test
  void emptyDatabaseFileIsDamage() throws IOException {
    fill();
    Files.write(files.database(), new byte[0]);
    assertDamaged("DATABASE_TRUNCATED");
    assertThat(files.database()).hasSize(0);
  }

  @Test
  void halfDatabaseFileIsDamage() throws IOException {
    fill();
    truncate(Files.size(files.database()) / 2);
    assertDamaged("DATABASE_TRUNCATED");
  }

  @Test
  void databaseEmptiedAfterACrashIsDamage() throws IOException {
    Database.open(folder).close();
    long empty = Files.size(files.database());
    fill();
    forgetCleanClosing();
    truncate(empty);
    WorkspaceException refused = refused(folder);
    assertThat(refused.reason()).isEqualTo(Reason.DAMAGED);
    // Evidence for the rescue: the refusal wrote nothing into the file.
    assertThat(files.database()).hasSize(empty);
  }

  @Test
  void anEmptyDatabaseInItsPlaceIsDamage() throws IOException {
    fill();
    Path other = folder.resolve("other");
    Database.open(other).close();
    forgetCleanClosing();
    Files.copy(
        new WorkspaceFiles(other).database(),
        files.database(),
        StandardCopyOption.REPLACE_EXISTING);
    assertDamaged("IMPORT_MISSING");
  }

  @Test
  void textInPlaceOfTheDatabaseIsDamage() throws IOException {
    fill();
    Files.writeString(files.database(), "order;amount\n".repeat(100_000));
    assertDamaged("DATABASE_UNREADABLE");
  }

  @Test
  void missingPartsAreDamage() throws IOException {
    fill();
    Path database = Files.move(files.database(), folder.resolve("away"));
    assertDamaged("DATABASE_MISSING");
    Files.move(database, files.database());
    Files.writeString(files.manifest(), "schema=1\nh2=");
    assertDamaged("MANIFEST_UNREADABLE");
    Files.delete(files.manifest());
    assertDamaged("MANIFEST_MISSING");
  }

  @Test
  void creationThatWasCutOffStartsAnew() throws IOException {
    new ManifestFile(files).write(Manifest.creating(Schema.VERSION, H2File.VERSION));
    Files.writeString(files.database(), "half a database");
    try (Database database = Database.open(folder)) {
      assertThat(Lines.all(database)).isEmpty();
    }
  }

  @Test
  void newerSchemaAndOtherH2AreRefused() throws IOException {
    fill();
    String manifest = Files.readString(files.manifest());
    Files.writeString(files.manifest(), manifest.replace("schema=" + Schema.VERSION, "schema=99"));
    assertThat(refused(folder).reason()).isEqualTo(Reason.NEWER_VERSION);
    assertThat(refused(folder).facts()).containsEntry("found", "99");
    Files.writeString(files.manifest(), manifest.replace("h2=2.4", "h2=2.5"));
    assertThat(refused(folder).reason()).isEqualTo(Reason.OTHER_DATABASE_VERSION);
    Files.writeString(files.manifest(), manifest);
    Database.open(folder).close();
  }

  @Test
  void fileAndSemicolonAreNoFolders() throws IOException {
    Path file = Files.writeString(folder.resolve("sales.csv"), "order;amount\n");
    assertThat(refused(file).reason()).isEqualTo(Reason.NOT_A_FOLDER);
    Path program = folder.resolve("x;INIT=RUNSCRIPT FROM 'evil.sql'");
    assertThat(refused(program).reason()).isEqualTo(Reason.FORBIDDEN_PATH);
    assertThat(program).doesNotExist();
  }

  @Test
  void folderNamesMayBeAnythingElse() {
    Path odd = folder.resolve("Über uns % 'x' \"y\" ~ $HOME {a}");
    try (Database database = Database.open(odd)) {
      publish(database, List.of(keyed(1, "10.00")));
    }
    try (Database database = Database.open(odd)) {
      assertThat(Lines.all(database)).containsExactly(line(1, "10.00"));
    }
  }

  @Test
  void importThatNobodyWasToldOfIsRemovedWhenHalfOfItIsMissing() {
    fill();
    Manifest told = new ManifestFile(files).read().orElseThrow();
    try (Database database = Database.open(folder)) {
      publish(database, List.of(keyed(1, "1.50"), keyed(2, "7.00"), keyed(3_000, "9.00")));
      assertThat(database.check()).isEmpty();
      database.jdbc().change(c -> Jdbc.update(c, "delete from sale_line where id = 2002"));
    }
    new ManifestFile(files).write(told.opened());
    try (Database database = Database.open(folder)) {
      assertThat(Lines.all(database)).hasSize(2_000).contains(line(2, "2.50"));
      assertThat(database.sales().imports()).hasSize(1);
      assertThat(database.check()).isEmpty();
    }
  }

  @Test
  void importThatWasSaidToBeDoneAndIsNotWholeIsDamage() {
    fill();
    try (Database database = Database.open(folder)) {
      assertThat(database.check()).isEmpty();
      database
          .jdbc()
          .change(c -> Jdbc.update(c, "update sale_line set amount = amount + 1 where id = 7"));
      assertThat(database.check())
          .singleElement()
          .satisfies(
              finding ->
                  assertThat(finding.fault()).isEqualTo(IntegrityFinding.Fault.IMPORT_DIFFERS));
    }
    forgetCleanClosing();
    assertDamaged("IMPORT_DIFFERS");
  }

  @Test
  void importLargerThanTheDiskIsRefusedBeforeItBegins() {
    ImportSource huge =
        new ImportSource(List.of(new ImportSource.SourceFile("huge.csv", 1L << 59, "00")));
    try (Database database = Database.open(folder)) {
      WorkspaceException refused =
          catchThrowableOfType(
              WorkspaceException.class, () -> database.sales().begin(huge).close());
      assertThat(refused.reason()).isEqualTo(Reason.NO_SPACE);
      assertThat(refused.facts()).containsKeys("needed", "free");
      publish(database, List.of(keyed(1, "10.00")));
    }
  }

  private void fill() {
    try (Database database = Database.open(folder)) {
      List<KeyedLine> lines = new ArrayList<>();
      for (int key = 1; key <= 2_000; key++) {
        lines.add(keyed(key, key + ".50"));
      }
      publish(database, lines);
    }
  }

  /** As after a crash, when the length of the file proves nothing. */
  private void forgetCleanClosing() {
    ManifestFile file = new ManifestFile(files);
    file.write(file.read().orElseThrow().opened());
  }

  private void truncate(long length) throws IOException {
    try (FileChannel channel = FileChannel.open(files.database(), StandardOpenOption.WRITE)) {
      channel.truncate(length);
    }
  }

  private void assertDamaged(String damage) {
    WorkspaceException refused = refused(folder);
    assertThat(refused.reason()).isEqualTo(Reason.DAMAGED);
    assertThat(refused.facts()).containsEntry("damage", damage);
  }

  private static WorkspaceException refused(Path where) {
    return catchThrowableOfType(WorkspaceException.class, () -> Database.open(where).close());
  }
}
