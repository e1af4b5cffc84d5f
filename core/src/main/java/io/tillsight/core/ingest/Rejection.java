package io.tillsight.core.ingest;

/**
 * A row that could not be accepted, kept so that it can be repaired.
 *
 * @param file name of the file
 * @param line physical line where the record starts, from 1, header included
 * @param column name of the offending column, empty when it is the whole row
 * @param value the offending text as written
 * @param code stable code, for example {@code BAD_DATE}
 * @param message what is wrong and what to do, for the user
 * @param row the record as written in the file
 */
public record Rejection(
    String file, long line, String column, String value, String code, String message, String row) {}
