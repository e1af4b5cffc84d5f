/**
 * From tables to accepted sale lines and kept rejections: column roles, status words, joins by key,
 * the line key that makes an import idempotent, and the receipt that balances.
 */
package io.tillsight.core.ingest;
