package io.tillsight.core.ingest;

import java.time.LocalDate;
import java.util.List;

/**
 * Something that the user must decide before anything is stored.
 *
 * @param file file name
 * @param code for example {@code AMBIGUOUS_DATE}, {@code MIXED_CURRENCY}
 * @param column the column it is about, empty when the whole file
 * @param choices best guess first
 */
public record OpenQuestion(String file, String code, String column, List<Choice> choices) {
  /** Copies the list. */
  public OpenQuestion {
    choices = List.copyOf(choices);
  }

  /**
   * One way to answer and what it would mean.
   *
   * @param value stable word to give as the answer's choice
   * @param accepted rows and money of the whole import with this answer, null when not computed
   * @param from first day with this answer, null when not computed or without rows
   * @param to last day with this answer, null when not computed or without rows
   */
  public record Choice(String value, Tally accepted, LocalDate from, LocalDate to) {}
}
