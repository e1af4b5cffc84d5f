package io.tillsight.core.ingest;

import java.util.Map;
import java.util.Optional;

/**
 * What became of corrected rows.
 *
 * @param receipt of the rows that read well now, empty when none does; nothing was stored then
 * @param wrong what is still wrong, by number of the kept row
 */
public record Correction(Optional<Receipt> receipt, Map<Long, Rejection> wrong) {
  /** Copies the map. */
  public Correction {
    wrong = Map.copyOf(wrong);
  }
}
