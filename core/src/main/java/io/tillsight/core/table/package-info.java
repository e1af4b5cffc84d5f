/**
 * Any delimited file as a typed table: encoding, dialect, header, types, repairs and findings, each
 * with its evidence over the whole file. Knows nothing of sales.
 */
package io.tillsight.core.table;
