package io.tillsight.core.table.read;

import java.util.List;

/**
 * A damaged version of a file and what a perfect loader makes of it.
 *
 * @param name file name
 * @param text content
 * @param clean header and records
 */
record Polluted(String name, String text, List<List<String>> clean) {}
