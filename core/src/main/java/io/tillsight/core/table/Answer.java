package io.tillsight.core.table;

/**
 * The user's answer to a {@link Question}, or a correction of a guess.
 *
 * @param file file name, empty for any file
 * @param code code of the question; also ENCODING, DELIMITER, QUOTE, HEADER_LINES to correct a
 *     guess
 * @param column column it is about, empty when the whole file
 * @param choice one of the choices
 */
public record Answer(String file, String code, String column, String choice) {}
