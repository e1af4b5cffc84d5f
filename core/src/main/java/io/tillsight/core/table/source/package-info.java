/**
 * Bytes into records: the encoding, the physical lines, the dialect, the fields. Knows nothing of
 * types or of headers.
 */
package io.tillsight.core.table.source;
