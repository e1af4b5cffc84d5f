package io.tillsight.core.ingest;

import io.tillsight.core.model.VendorReturn;

/**
 * Goods sent back, on their way into a store.
 *
 * @param key identity across files: document, product and the ordinal among equal ones; without a
 *     document the whole content and its ordinal
 * @param content hash of everything that the row says
 * @param entry what came back
 */
public record KeyedReturn(LineKey key, LineKey content, VendorReturn entry) {}
