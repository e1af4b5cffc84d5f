package io.tillsight.core.ingest;

import io.tillsight.core.table.Table;

/**
 * A file and how it is going to be read.
 *
 * @param table the file as a table
 * @param kind what it is about
 * @param mapping what its columns mean
 */
public record PlannedFile(Table table, FileKind kind, ColumnMapping mapping) {}
