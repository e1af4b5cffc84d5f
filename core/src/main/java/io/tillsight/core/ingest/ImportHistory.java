package io.tillsight.core.ingest;

import java.util.List;

/** Every import that was ever published, and what can still be done about it. */
public interface ImportHistory {
  /** All of them, oldest first: those that count, those taken back, and those forgotten. */
  List<ImportRecord> all();

  /**
   * What {@link #undo} of a counting import, or {@link #redo} of an undone one, would change;
   * {@link ImportEffect#NONE} for any other.
   */
  ImportEffect effect(long importId);

  /**
   * Takes an import back, with the imports that correct it: every figure is as if they had never
   * been. What it brought is kept, hidden, so that it can return. Nothing happens when it does not
   * count.
   *
   * @throws IllegalArgumentException when there is no such import
   */
  void undo(long importId);

  /**
   * Brings an undone import back to its place in the history: later imports still count over it.
   * What corrects it and was taken back with it returns, too. Nothing happens when it counts.
   *
   * @throws IllegalArgumentException when there is no such import, it was forgotten, or it corrects
   *     an import that does not count
   */
  void redo(long importId);

  /**
   * Lets go of what an undone import brought; it stays in the history and cannot return. Nothing
   * happens when it counts.
   */
  void forget(long importId);

  /** The rejected rows of an import that no counting import has corrected, in file order. */
  List<KeptRow> keptRows(long importId);

  /** How each file of an import was read, in the order given; null where that is not known. */
  List<Reading> readings(long importId);

  /**
   * Starts an import of corrected rows of another one.
   *
   * @param corrected numbers of the {@link KeptRow}s; they are corrected once it is published
   * @throws IllegalStateException while another import runs
   */
  ImportSession correct(long importId, ImportSource source, List<Long> corrected);
}
