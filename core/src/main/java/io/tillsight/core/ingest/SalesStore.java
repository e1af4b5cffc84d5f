package io.tillsight.core.ingest;

import io.tillsight.core.model.Catalogue;
import java.util.List;

/** Where imports go. Implemented by the persistence module. */
public interface SalesStore {
  /** Masters known from published imports. */
  Catalogue catalogue();

  /**
   * Starts an import.
   *
   * @throws IllegalStateException while another one runs
   */
  ImportSession begin(ImportSource source);

  /** The lines that count now. */
  default KnownLines known() {
    return KnownLines.NONE;
  }

  /** The published imports, oldest first. */
  List<ImportRecord> imports();

  /** What is remembered of files imported before, the last used first. */
  default List<Recipe> recipes() {
    return List.of();
  }

  /** Rejected rows of an import, in file order. */
  List<Rejection> rejections(long importId);

  /** Takes an import back: every figure is as if it had never been. */
  void undo(long importId);
}
