package io.tillsight.app.ui.tab.rejects;

import io.tillsight.app.ui.kit.Background;
import io.tillsight.app.workspace.Workspace;
import io.tillsight.core.ingest.Correction;
import io.tillsight.core.ingest.KeptRow;
import io.tillsight.core.ingest.Reading;
import io.tillsight.core.ingest.Receipt;
import io.tillsight.core.ingest.Rejection;
import io.tillsight.core.ingest.RowCells;
import io.tillsight.core.table.Progress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The rejected rows of one import, file by file, edited in place and imported again. All methods
 * are called on the screen's thread.
 */
public final class RejectsViewModel {
  private final Workspace workspace;
  private final Background background;
  private Runnable changed = () -> {};
  private Runnable imported = () -> {};
  private long importId;
  private Map<String, Part> parts = Map.of();
  private String file = "";
  private Throwable problem;
  private Receipt receipt;
  private boolean busy;

  /** The rows of one file and how it was read, empty when its rows cannot be corrected here. */
  record Part(Optional<Reading> reading, List<RejectedRow> rows) {}

  /** Nothing is shown before {@link #load}. */
  public RejectsViewModel(Workspace workspace, Background background) {
    this.workspace = workspace;
    this.background = background;
  }

  void onChanged(Runnable listener) {
    changed = listener;
  }

  /** Told when corrected rows were imported. */
  public void onImported(Runnable listener) {
    imported = listener;
  }

  /** Shows the rows of this import; what was edited of another one is dropped. */
  public void load(long id) {
    importId = id;
    receipt = null;
    background.latest("rejects/rows", this::ask, this::loaded, this::failed);
  }

  /** Shows no rows. */
  public void clear() {
    importId = 0;
    parts = Map.of();
    changed.run();
  }

  List<String> files() {
    return List.copyOf(parts.keySet());
  }

  String file() {
    return file;
  }

  void show(String name) {
    file = name;
    changed.run();
  }

  /** Headers of the file, empty when its rows cannot be corrected here. */
  List<String> headers() {
    return part().reading().map(Reading::headers).orElse(List.of());
  }

  List<RejectedRow> rows() {
    return part().rows();
  }

  /** All rows of all files. */
  int count() {
    return parts.values().stream().mapToInt(part -> part.rows().size()).sum();
  }

  int edited() {
    return (int) rows().stream().filter(RejectedRow::edited).count();
  }

  boolean mayImport() {
    return edited() > 0 && !busy;
  }

  /** What went wrong last, null when nothing did. */
  Throwable problem() {
    return problem;
  }

  /** Of the rows that were imported last, null before. */
  Receipt receipt() {
    return receipt;
  }

  void edit(RejectedRow row, int cell, String value) {
    if (!row.cells().get(cell).equals(value)) {
      replace(row.kept().number(), row.with(cell, value));
      changed.run();
    }
  }

  /** Imports the edited rows of the file; those that are still wrong stay, with their reason. */
  void importAgain() {
    if (!mayImport()) {
      return;
    }
    Map<Long, List<String>> rows = new LinkedHashMap<>();
    rows().stream()
        .filter(RejectedRow::edited)
        .forEach(row -> rows.put(row.kept().number(), row.cells()));
    busy = true;
    long id = importId;
    String name = file;
    background.once(
        () -> workspace.correct(id, name, rows, Progress.NONE), this::corrected, this::failed);
    changed.run();
  }

  /** Writes the rows of the file with their reasons. */
  void export(Path target) {
    String text = RejectsCsv.of(headers(), rows());
    background.once(() -> Files.writeString(target, text), written -> changed.run(), this::failed);
  }

  private void corrected(Correction done) {
    busy = false;
    problem = null;
    List<RejectedRow> left = new ArrayList<>();
    for (RejectedRow row : rows()) {
      Rejection wrong = done.wrong().get(row.kept().number());
      if (wrong != null) {
        left.add(row.stillWrong(wrong));
      } else if (!row.edited()) {
        left.add(row);
      }
    }
    put(left);
    done.receipt()
        .ifPresent(
            made -> {
              receipt = made;
              imported.run();
            });
    changed.run();
  }

  private Part part() {
    return parts.getOrDefault(file, new Part(Optional.empty(), List.of()));
  }

  private void replace(long number, RejectedRow by) {
    put(rows().stream().map(row -> row.kept().number() == number ? by : row).toList());
  }

  private void put(List<RejectedRow> rows) {
    Map<String, Part> next = new LinkedHashMap<>(parts);
    next.put(file, new Part(part().reading(), rows));
    parts = next;
  }

  private Map<String, Part> ask() {
    Map<String, Part> found = new LinkedHashMap<>();
    for (KeptRow kept : workspace.keptRows(importId)) {
      String name = kept.rejection().file();
      Part before =
          found.computeIfAbsent(
              name, any -> new Part(workspace.reading(importId, name), new ArrayList<>()));
      List<String> cells =
          before
              .reading()
              .map(reading -> new RowCells(reading).of(kept.rejection().row()))
              .orElse(List.of());
      before.rows().add(new RejectedRow(kept, kept.rejection(), cells, false));
    }
    return found;
  }

  private void loaded(Map<String, Part> found) {
    parts = found;
    problem = null;
    if (!found.containsKey(file)) {
      file = found.keySet().stream().findFirst().orElse("");
    }
    changed.run();
  }

  private void failed(Throwable cause) {
    busy = false;
    problem = cause;
    changed.run();
  }
}
