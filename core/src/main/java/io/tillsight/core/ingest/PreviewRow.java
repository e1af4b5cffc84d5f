package io.tillsight.core.ingest;

import io.tillsight.core.model.SaleLine;
import java.util.List;

/**
 * A row of a sales file as it would be imported.
 *
 * @param file file name
 * @param line physical line where the record starts
 * @param place why it is shown
 * @param cells the record's cells as written
 * @param sale what it would become, null when it would be rejected
 * @param rejection why it would be rejected, null when it would be accepted
 * @param remarks codes of what is suspicious, for example {@code AMOUNT_DIFFERS}
 */
public record PreviewRow(
    String file,
    long line,
    Place place,
    List<String> cells,
    SaleLine sale,
    Rejection rejection,
    List<String> remarks) {
  /** Copies the lists. */
  public PreviewRow {
    cells = List.copyOf(cells);
    remarks = List.copyOf(remarks);
  }

  /** Why a row is in the preview. */
  public enum Place {
    /** One of the first rows. */
    FIRST,
    /** One of the last rows. */
    LAST,
    /** Rejected, or with something to look at. */
    SUSPICIOUS
  }
}
