package io.tillsight.core.table;

import java.util.List;

/**
 * Something that the file truly leaves open.
 *
 * @param code for example {@code AMBIGUOUS_DATE}
 * @param column the column it is about, null when the whole file
 * @param choices stable words, the best guess first, for example {@code DMY}, {@code MDY}
 */
public record Question(String code, String column, List<String> choices) {}
