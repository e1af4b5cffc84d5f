package io.tillsight.core.ingest;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the store's history says of files that are about to be imported. */
final class History {
  private final List<ImportRecord> imports;

  History(List<ImportRecord> imports) {
    this.imports = imports;
  }

  /** A note for each file that was imported before, with the first import of it. */
  List<Note> notes(List<PlannedFile> files) {
    return files.stream().map(this::note).flatMap(Optional::stream).toList();
  }

  private Optional<Note> note(PlannedFile file) {
    String hash = file.table().sha256();
    return imports.stream()
        .filter(record -> record.state() == ImportRecord.State.DONE)
        .filter(record -> has(record, hash))
        .findFirst()
        .map(record -> new Note(file.table().name(), "ALREADY_IMPORTED", 1, facts(record)));
  }

  private static boolean has(ImportRecord record, String hash) {
    return record.source().files().stream().anyMatch(file -> file.sha256().equals(hash));
  }

  private static Map<String, String> facts(ImportRecord record) {
    return Map.of(
        "import", Long.toString(record.id()),
        "when", record.finished().toString(),
        "rows", Long.toString(record.balance().read().rows()));
  }
}
