package io.tillsight.persistence.storage;

/**
 * Keeps, outside the database and durably, the least that the database must hold; so a database
 * that lost its content is told from a new one.
 */
@FunctionalInterface
public interface Witness {
  /**
   * @param lines sale lines of published imports, superseded ones too
   * @param lastImport highest number of a published import, undone ones too; 0 for none
   * @param version number of the state of the data
   */
  void note(long lines, long lastImport, long version);
}
