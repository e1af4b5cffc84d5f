package io.tillsight.app.ui.data;

import io.tillsight.app.ui.kit.Background;
import io.tillsight.app.workspace.Workspace;
import io.tillsight.core.analysis.VendorReturnAnalysis;
import io.tillsight.core.ingest.ImportEffect;
import io.tillsight.core.ingest.ImportRecord;
import io.tillsight.core.ingest.Recipe;
import io.tillsight.core.model.Catalogue;
import io.tillsight.core.model.Partner;
import io.tillsight.core.model.VendorReturn;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.LongConsumer;

/** What the workspace holds: its imports, its recipes, its masters, and what changes them. */
final class DataViewModel {
  private final Workspace workspace;
  private final Background background;
  private Runnable changed = () -> {};
  private Held held = new Held(List.of(), List.of(), Catalogue.EMPTY, List.of(), List.of());
  private ImportRecord chosen;
  private ImportEffect effect;
  private Throwable problem;
  private boolean busy;

  /** Imports, newest first, recipes, masters, goods sent back to vendors, partners of stores. */
  record Held(
      List<ImportRecord> imports,
      List<Recipe> recipes,
      Catalogue catalogue,
      List<VendorReturn> vendorReturns,
      List<Partner> partners) {}

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

  /** The import that is looked at, null without imports. */
  ImportRecord chosen() {
    return chosen;
  }

  /** What taking the chosen import back, or bringing it again, would change; null until known. */
  ImportEffect effect() {
    return effect;
  }

  /** What went wrong last, null when nothing did. */
  Throwable problem() {
    return problem;
  }

  boolean mayUndo() {
    return is(ImportRecord.State.DONE);
  }

  boolean mayRedo() {
    return is(ImportRecord.State.UNDONE);
  }

  private boolean is(ImportRecord.State state) {
    return chosen != null && !busy && chosen.state() == state;
  }

  /** Asks the workspace again. */
  void load() {
    background.latest("data/held", this::ask, this::loaded, this::failed);
  }

  /** Looks at an import. */
  void choose(ImportRecord record) {
    if (record == null || record.equals(chosen)) {
      return;
    }
    chosen = record;
    effect = null;
    long id = record.id();
    background.latest(
        "data/effect",
        () -> workspace.effect(id),
        known -> {
          effect = known;
          changed.run();
        },
        this::failed);
    changed.run();
  }

  /** Takes the chosen import back, then tells. */
  void undo(Runnable done) {
    if (mayUndo()) {
      change(workspace::undo, done);
    }
  }

  /** Brings the chosen import again, then tells. */
  void redo(Runnable done) {
    if (mayRedo()) {
      change(workspace::redo, done);
    }
  }

  /** Lets go of the chosen import, which was taken back. */
  void forget() {
    if (mayRedo()) {
      change(workspace::forget, () -> {});
    }
  }

  void rename(Recipe recipe, String name) {
    if (!name.isBlank() && !name.equals(recipe.name())) {
      recipes(() -> workspace.renameRecipe(recipe.id(), name.strip()));
    }
  }

  void delete(Recipe recipe) {
    recipes(() -> workspace.deleteRecipe(recipe.id()));
  }

  private void recipes(Runnable change) {
    background.once(
        () -> {
          change.run();
          return true;
        },
        done -> load(),
        this::failed);
  }

  private void change(LongConsumer change, Runnable done) {
    long id = chosen.id();
    busy = true;
    background.once(
        () -> {
          change.accept(id);
          return id;
        },
        changedId -> {
          busy = false;
          done.run();
          load();
        },
        this::failed);
    changed.run();
  }

  private Held ask() {
    List<ImportRecord> newestFirst = new ArrayList<>(workspace.history());
    Collections.reverse(newestFirst);
    return new Held(
        List.copyOf(newestFirst),
        workspace.recipes(),
        workspace.engine().catalogue(),
        VendorReturnAnalysis.of(workspace.vendorReturns()).run().rows(),
        workspace.partners());
  }

  private void loaded(Held now) {
    held = now;
    problem = null;
    ImportRecord same =
        now.imports().stream()
            .filter(record -> chosen != null && record.id() == chosen.id())
            .findFirst()
            .orElse(now.imports().isEmpty() ? null : now.imports().get(0));
    if (same == null) {
      chosen = null;
    } else {
      choose(same);
    }
    changed.run();
  }

  private void failed(Throwable cause) {
    busy = false;
    problem = cause;
    changed.run();
  }
}
