package io.tillsight.core.ingest;

import io.tillsight.core.model.SaleLine;

/**
 * An accepted line on its way into a store.
 *
 * @param key its identity across files
 * @param content hash of everything that the line says, to tell an update from a duplicate
 * @param line the sale line
 */
public record KeyedLine(LineKey key, LineKey content, SaleLine line) {}
