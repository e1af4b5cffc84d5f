package io.tillsight.core.table;

/** The file changed between its analysis and its import, or while it was read. */
public final class TableChangedException extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  /** Names the file. */
  public TableChangedException(String message) {
    super(message);
  }
}
