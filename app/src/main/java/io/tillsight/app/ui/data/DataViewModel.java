package io.tillsight.app.ui.data;

import io.tillsight.app.ui.kit.Background;
import io.tillsight.app.workspace.Workspace;
import io.tillsight.core.ingest.ImportRecord;
import io.tillsight.core.ingest.Rejection;
import io.tillsight.core.model.Catalogue;
import java.util.List;

/** What the workspace holds: its imports, the rejected rows of one of them, its masters. */
final class DataViewModel {
  private final Workspace workspace;
  private final Background background;
  private Runnable changed = () -> {};
  private Held held = new Held(List.of(), Catalogue.EMPTY);
  private List<Rejection> rejections = List.of();
  private ImportRecord chosen;
  private Throwable problem;

  /** Imports, newest first, and masters. */
  record Held(List<ImportRecord> imports, Catalogue catalogue) {}

  DataViewModel(Workspace workspace, Background background) {
    this.workspace = workspace;
    this.background = background;
  }

  void onChanged(Runnable listener) {
    changed = listener;
  }

  Held held() {
    return held;
  }

  List<Rejection> rejections() {
    return rejections;
  }

  /** The import whose rejected rows are shown, null without imports. */
  ImportRecord chosen() {
    return chosen;
  }

  /** What went wrong last, null when nothing did. */
  Throwable problem() {
    return problem;
  }

  /** Asks the workspace again. */
  void load() {
    background.latest("data/held", this::ask, this::loaded, this::failed);
  }

  /** Shows the rejected rows of an import. */
  void choose(ImportRecord record) {
    if (record == null || record.equals(chosen)) {
      return;
    }
    chosen = record;
    background.latest(
        "data/rejections", () -> workspace.rejections(record.id()), this::found, this::failed);
  }

  /** Takes an import back, then tells. */
  void undo(ImportRecord record, Runnable done) {
    background.once(
        () -> {
          workspace.undo(record.id());
          return record;
        },
        undone -> {
          chosen = null;
          rejections = List.of();
          done.run();
          load();
        },
        this::failed);
  }

  private Held ask() {
    List<ImportRecord> newestFirst = new java.util.ArrayList<>(workspace.imports());
    java.util.Collections.reverse(newestFirst);
    return new Held(List.copyOf(newestFirst), workspace.engine().catalogue());
  }

  private void loaded(Held now) {
    held = now;
    problem = null;
    if (!now.imports().isEmpty() && (chosen == null || !now.imports().contains(chosen))) {
      choose(now.imports().get(0));
    }
    changed.run();
  }

  private void found(List<Rejection> rows) {
    rejections = rows;
    changed.run();
  }

  private void failed(Throwable cause) {
    problem = cause;
    changed.run();
  }
}
