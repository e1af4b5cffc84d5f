package io.tillsight.core.ingest;

import io.tillsight.core.table.Column;

/**
 * A column and the role it was given.
 *
 * @param column the column
 * @param role its role, {@link Role#IGNORED} when it has none
 * @param reason why
 * @param word the known header word that spoke for the role, empty when none did
 */
public record ColumnRole(Column column, Role role, Reason reason, String word) {
  /** Why a column has its role. */
  public enum Reason {
    /** The header is a known word for it. */
    HEADER,
    /** The header contains a known word and nothing that contradicts. */
    PART_OF_HEADER,
    /** The values can be nothing else. */
    CONTENT,
    /** The user said so. */
    CHOSEN,
    /** The header is a known word, but another column fits the role better. */
    SECOND_CHOICE,
    /** The header is a known word, but the values contradict. */
    CONTRADICTED,
    /** It holds money of whole orders, which is no line's. */
    OF_WHOLE_ORDER,
    /** The file has neither amounts nor quantities, so a line's price is its amount. */
    PRICE_OF_ONE,
    /** Nothing is known of this header. */
    UNKNOWN_WORD
  }
}
