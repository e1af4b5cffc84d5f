package io.tillsight.core.ingest;

import io.tillsight.core.table.Detection;
import io.tillsight.core.table.Finding;
import java.util.List;

/**
 * What an import did.
 *
 * @param importId number of the import in the workspace
 * @param files what was read and how it was understood, in the order given
 * @param balance the rows and their money; it balances
 * @param sentBack goods sent back to vendors that were kept; their rejected rows stand in the
 *     balance
 * @param currency ISO 4217 code that the files name, null when they name none
 * @param notes what the user should know
 */
public record Receipt(
    long importId,
    List<FileReceipt> files,
    Balance balance,
    Balance sentBack,
    String currency,
    List<Note> notes) {
  /** Copies the lists. */
  public Receipt {
    files = List.copyOf(files);
    notes = List.copyOf(notes);
  }

  /**
   * One file of the import.
   *
   * @param file name, size and hash
   * @param kind what it was about
   * @param detection its dialect
   * @param mapping what its columns mean
   * @param repairs what the reader repaired, skipped or noticed
   */
  public record FileReceipt(
      ImportSource.SourceFile file,
      FileKind kind,
      Detection detection,
      ColumnMapping mapping,
      List<Finding> repairs) {
    /** Copies the list. */
    public FileReceipt {
      repairs = List.copyOf(repairs);
    }
  }
}
