package io.tillsight.core.ingest;

/**
 * The user's word on what a column means.
 *
 * @param file file name, empty for any file
 * @param column header as written
 * @param role its role
 */
public record MappingChoice(String file, String column, Role role) {
  boolean concerns(String fileName, String header) {
    return (file.isEmpty() || file.equals(fileName)) && column.strip().equalsIgnoreCase(header);
  }
}
