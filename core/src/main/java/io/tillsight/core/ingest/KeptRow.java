package io.tillsight.core.ingest;

/**
 * A rejected row that waits for a correction.
 *
 * @param number its number within its import
 * @param rejection what was wrong with it
 */
public record KeptRow(long number, Rejection rejection) {}
