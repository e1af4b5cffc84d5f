package io.tillsight.core.ingest;

import io.tillsight.core.table.Answer;
import io.tillsight.core.table.Table;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which tables of workbooks, archives and folders are imported: all that are about something, but
 * of several worksheets with sales the user says which; two of them may tell of the same sales.
 */
final class TableSelection {
  /** Code of the question. */
  static final String CODE = "SHEET";

  /** The choice that takes all worksheets. */
  static final String ALL = "*";

  private final ImportRequest request;
  private final Map<Table, FileKind> kinds;
  private final List<Table> tables = new ArrayList<>();
  private final List<Note> notes = new ArrayList<>();
  private final List<OpenQuestion> questions = new ArrayList<>();

  /**
   * Chooses.
   *
   * @param kinds what each table is about; not in it when it is about nothing
   */
  TableSelection(TableShelf shelf, Map<Table, FileKind> kinds, ImportRequest request) {
    this.request = request;
    this.kinds = new LinkedHashMap<>(kinds);
    notes.addAll(shelf.notes());
    shelf.origins().forEach(this::useful);
    sheets().forEach(this::sheets);
  }

  private void useful(List<Table> origin) {
    boolean some = origin.stream().anyMatch(kinds::containsKey);
    for (Table table : origin) {
      if (kinds.containsKey(table) || !some) {
        tables.add(table);
      } else {
        notes.add(skipped(table, ""));
      }
    }
  }

  private Map<Path, List<Table>> sheets() {
    Map<Path, List<Table>> sheets = new LinkedHashMap<>();
    for (Table table : tables) {
      if (!table.sheet().isEmpty() && kinds.get(table) == FileKind.SALES) {
        sheets.computeIfAbsent(table.path(), first -> new ArrayList<>()).add(table);
      }
    }
    return sheets;
  }

  private void sheets(Path book, List<Table> sheets) {
    if (sheets.size() < 2) {
      return;
    }
    String name = String.valueOf(book.getFileName());
    Optional<String> answer = answer(name);
    boolean alike = sheets.stream().map(Table::header).distinct().count() == 1;
    Table largest =
        sheets.stream().max(Comparator.comparingLong(Table::rows)).orElse(sheets.get(0));
    String chosen = answer.orElse(alike ? ALL : largest.sheet());
    if (answer.isEmpty()) {
      List<String> values = new ArrayList<>(sheets.stream().map(Table::sheet).toList());
      values.add(ALL);
      values.remove(chosen);
      values.add(0, chosen);
      questions.add(
          new OpenQuestion(
              name,
              CODE,
              "",
              values.stream().map(v -> new OpenQuestion.Choice(v, null, null, null)).toList()));
    }
    for (Table sheet : sheets) {
      if (!chosen.equals(ALL) && !chosen.equals(sheet.sheet())) {
        tables.remove(sheet);
        kinds.remove(sheet);
        notes.add(new Note(sheet.name(), "SHEET_NOT_CHOSEN", sheet.rows(), Map.of()));
      }
    }
  }

  private Optional<String> answer(String book) {
    return request.answers().stream()
        .filter(answer -> answer.code().equals(CODE))
        .filter(answer -> answer.file().isEmpty() || answer.file().equals(book))
        .map(Answer::choice)
        .reduce((earlier, later) -> later);
  }

  /** That a table was left out beside others. */
  static Note skipped(Table table, String why) {
    String code = why.isEmpty() ? "ABOUT_NOTHING" : "PART_SKIPPED";
    return new Note(table.name(), code, table.rows(), Map.of("message", why));
  }

  /** The tables that are read, in the order given. */
  List<Table> tables() {
    return tables;
  }

  /** What they are about. */
  Map<Table, FileKind> kinds() {
    return kinds;
  }

  List<Note> notes() {
    return notes;
  }

  List<OpenQuestion> questions() {
    return questions;
  }
}
