package io.tillsight.core.ingest;

/**
 * Identity of a sale line across files, 128 bits of a hash over: order and line number; without
 * line numbers order, product and the ordinal among equal products of that order in the file;
 * without orders the whole content and its ordinal in the file.
 *
 * @param high first 64 bits
 * @param low last 64 bits
 */
public record LineKey(long high, long low) {}
