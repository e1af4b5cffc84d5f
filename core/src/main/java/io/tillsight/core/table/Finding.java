package io.tillsight.core.table;

/**
 * Something found in a file: a warning (repaired or merely told) or an error (the row is not loaded
 * as it stands).
 *
 * @param line physical line where the record starts, from 1, header included; null when none
 *     applies
 * @param column name of the column, null when none applies
 * @param value the text as written, null when none applies
 * @param code stable code of the command line contract, for example {@code NOT_A_NUMBER}
 * @param message what was there, what was expected and what to do
 */
public record Finding(Long line, String column, String value, String code, String message) {}
