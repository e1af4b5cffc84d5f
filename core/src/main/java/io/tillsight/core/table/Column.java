package io.tillsight.core.table;

import java.util.List;

/**
 * A column and why it is believed to be what it is.
 *
 * @param index position in the record, from 0
 * @param name header as written, trimmed; unique within the table
 * @param type what its values are
 * @param evidence counts in words for the wizard, for example "1,204 values prove day/month"; codes
 *     and numbers only, see {@link Evidence}
 */
public record Column(int index, String name, ColumnType type, List<Evidence> evidence) {
  /**
   * One piece of evidence; the user interface words it.
   *
   * @param code for example {@code DATE_ORDER_PROVEN}
   * @param supporting values that prove it
   * @param contradicting values that contradict it
   */
  public record Evidence(String code, long supporting, long contradicting) {}
}
