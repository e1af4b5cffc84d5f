package io.tillsight.core.ingest;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What is different from last time, as notes. */
final class RecallNotes {
  private RecallNotes() {}

  static List<Note> of(List<Recalled> files) {
    List<Note> notes = new ArrayList<>();
    for (Recalled file : files) {
      columns(notes, file, "COLUMNS_NEW", file.fresh());
      columns(notes, file, "COLUMNS_MISSING", file.missing());
      for (Recalled.Renamed renamed : file.renamed()) {
        Map<String, String> facts = Map.of("before", renamed.before(), "now", renamed.now());
        notes.add(note(file, "COLUMN_RENAMED", 1, facts));
      }
      if (file.reordered()) {
        notes.add(note(file, "COLUMNS_REORDERED", 1, Map.of()));
      }
      if (file.answered() > 0) {
        notes.add(note(file, "RECIPE_ANSWERED", file.answered(), Map.of()));
      }
    }
    return notes;
  }

  private static void columns(List<Note> notes, Recalled file, String code, List<String> headers) {
    if (!headers.isEmpty()) {
      Map<String, String> facts = Map.of("columns", String.join(", ", headers));
      notes.add(note(file, code, headers.size(), facts));
    }
  }

  private static Note note(Recalled file, String code, long count, Map<String, String> facts) {
    Map<String, String> all = new java.util.HashMap<>(facts);
    all.put("recipe", file.recipe().name());
    all.put(
        "learned", file.recipe().learned().atZone(ZoneId.systemDefault()).toLocalDate().toString());
    return new Note(file.file(), code, count, all);
  }
}
