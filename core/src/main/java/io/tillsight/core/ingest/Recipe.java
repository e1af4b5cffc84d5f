package io.tillsight.core.ingest;

import java.time.Instant;

/**
 * What is remembered of files with one header.
 *
 * @param id number in the workspace
 * @param name what the user calls it
 * @param learned when an import last used it
 * @param importId that import
 * @param reading how the file was read then
 */
public record Recipe(long id, String name, Instant learned, long importId, Reading reading) {}
