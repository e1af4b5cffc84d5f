package io.tillsight.core.ingest;

import io.tillsight.core.table.Answer;
import io.tillsight.core.table.Finding;
import io.tillsight.core.table.Progress;
import io.tillsight.core.table.Stage;
import io.tillsight.core.table.Table;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Opens the files of a request, each once, and tells which cannot be read. */
final class TableShelf {
  /** Answers that change nothing in how a file is read. */
  private static final Set<String> NOT_THE_READERS =
      Set.of("FILE_KIND", "DISCOUNT_FORM", "PRICE_IS_NET", "RENAMED_COLUMN", TableSelection.CODE);

  private final TableOpener opener;
  private final Map<Path, OpenedTables> earlier;
  private final Map<Path, OpenedTables> opened = new LinkedHashMap<>();
  private final List<List<Table>> origins = new ArrayList<>();
  private final List<Refusal> refusals = new ArrayList<>();
  private final List<Note> notes = new ArrayList<>();

  /**
   * A shelf.
   *
   * @param earlier tables that may be used again when nothing new is said about them
   */
  TableShelf(TableOpener opener, Map<Path, OpenedTables> earlier) {
    this.opener = opener;
    this.earlier = earlier;
  }

  /** Opens them; what was opened before costs nothing. */
  void open(ImportRequest request, Progress progress) {
    long all = request.files().stream().mapToLong(TableShelf::weight).sum();
    long done = 0;
    for (Path file : request.files()) {
      long before = done;
      done += weight(file);
      Progress stage = new Stage(progress, all, (double) before / all, (double) done / all);
      String name = String.valueOf(file.getFileName());
      String problem = problem(file);
      if (problem == null) {
        open(file, answers(request, name, Files.isDirectory(file)), stage);
      } else {
        refusals.add(new Refusal(name, problem, Map.of("path", file.toString())));
      }
    }
  }

  /** Its size, at least 1. */
  static long weight(Path file) {
    try {
      return Math.max(1, Files.size(file));
    } catch (IOException unknown) {
      return 1;
    }
  }

  private static String problem(Path file) {
    if (!Files.exists(file)) {
      return "FILE_MISSING";
    }
    return Files.isReadable(file) ? null : "NOT_READABLE";
  }

  private static List<Answer> answers(ImportRequest request, String name, boolean folder) {
    return request.answers().stream()
        .filter(
            answer ->
                folder
                    || answer.file().isEmpty()
                    || answer.file().equals(name)
                    || answer.file().startsWith(name + "/"))
        .filter(answer -> !NOT_THE_READERS.contains(answer.code()))
        .toList();
  }

  private void open(Path file, List<Answer> answers, Progress progress) {
    OpenedTables known = earlier.get(file);
    if (known != null && known.answers().equals(answers)) {
      shelve(file, known);
      return;
    }
    try {
      shelve(file, new OpenedTables(opener.openAll(file, answers, progress), answers));
    } catch (UncheckedIOException e) {
      String name = String.valueOf(file.getFileName());
      String cause = String.valueOf(e.getCause().getMessage());
      refusals.add(new Refusal(name, "NOT_READABLE", Map.of("path", cause)));
    }
  }

  /** What is no table stands in nobody's way where others of the same file are. */
  private void shelve(Path file, OpenedTables found) {
    List<Table> readable = new ArrayList<>();
    for (Table table : found.tables()) {
      if (table.result() != Table.Result.REJECT) {
        readable.add(table);
      }
    }
    for (Table table : found.tables()) {
      if (readable.isEmpty()) {
        refuse(table);
      } else if (!readable.contains(table)) {
        notes.add(TableSelection.skipped(table, reason(table).message()));
      }
    }
    if (!readable.isEmpty()) {
      opened.put(file, found);
      origins.add(readable);
    }
  }

  private static Finding reason(Table table) {
    return table.errors().isEmpty()
        ? new Finding(null, null, null, "NOT_A_TABLE", "")
        : table.errors().get(0);
  }

  private void refuse(Table table) {
    Finding reason = reason(table);
    Map<String, String> facts = Map.of("message", String.valueOf(reason.message()));
    refusals.add(new Refusal(table.name(), reason.code(), facts));
  }

  /** The tables that could be read, in the order given. */
  List<Table> tables() {
    return origins.stream().flatMap(List::stream).toList();
  }

  /** The same, those of one file or folder together. */
  List<List<Table>> origins() {
    return origins;
  }

  /** What was left out beside tables that could be read. */
  List<Note> notes() {
    return notes;
  }

  Map<Path, OpenedTables> opened() {
    return opened;
  }

  List<Refusal> refusals() {
    return refusals;
  }
}
