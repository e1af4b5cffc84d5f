package io.tillsight.core.ingest;

import io.tillsight.core.table.Answer;
import io.tillsight.core.table.Finding;
import io.tillsight.core.table.Table;
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
      Set.of("FILE_KIND", "DISCOUNT_FORM", "PRICE_IS_NET", "RENAMED_COLUMN");

  private final TableOpener opener;
  private final Map<Path, OpenedTable> earlier;
  private final Map<Path, OpenedTable> opened = new LinkedHashMap<>();
  private final List<Refusal> refusals = new ArrayList<>();

  /**
   * A shelf.
   *
   * @param earlier tables that may be used again when nothing new is said about them
   */
  TableShelf(TableOpener opener, Map<Path, OpenedTable> earlier) {
    this.opener = opener;
    this.earlier = earlier;
  }

  void open(ImportRequest request) {
    for (Path file : request.files()) {
      String name = String.valueOf(file.getFileName());
      String problem = problem(file);
      if (problem == null) {
        open(file, answers(request, name));
      } else {
        refusals.add(new Refusal(name, problem, Map.of("path", file.toString())));
      }
    }
  }

  private static String problem(Path file) {
    if (!Files.exists(file)) {
      return "FILE_MISSING";
    }
    if (Files.isDirectory(file)) {
      return "IS_DIRECTORY";
    }
    return Files.isReadable(file) ? null : "NOT_READABLE";
  }

  private static List<Answer> answers(ImportRequest request, String name) {
    return request.answers().stream()
        .filter(answer -> answer.file().isEmpty() || answer.file().equals(name))
        .filter(answer -> !NOT_THE_READERS.contains(answer.code()))
        .toList();
  }

  private void open(Path file, List<Answer> answers) {
    OpenedTable known = earlier.get(file);
    if (known != null && known.answers().equals(answers)) {
      opened.put(file, known);
      return;
    }
    try {
      Table table = opener.open(file, answers);
      if (table.result() == Table.Result.REJECT) {
        refuse(table);
      } else {
        opened.put(file, new OpenedTable(table, answers));
      }
    } catch (UncheckedIOException e) {
      String name = String.valueOf(file.getFileName());
      String cause = String.valueOf(e.getCause().getMessage());
      refusals.add(new Refusal(name, "NOT_READABLE", Map.of("path", cause)));
    }
  }

  private void refuse(Table table) {
    Finding reason =
        table.errors().isEmpty()
            ? new Finding(null, null, null, "NOT_A_TABLE", "")
            : table.errors().get(0);
    Map<String, String> facts = Map.of("message", String.valueOf(reason.message()));
    refusals.add(new Refusal(table.name(), reason.code(), facts));
  }

  /** The tables that could be read, in the order given. */
  List<Table> tables() {
    return opened.values().stream().map(OpenedTable::table).toList();
  }

  Map<Path, OpenedTable> opened() {
    return opened;
  }

  List<Refusal> refusals() {
    return refusals;
  }
}
