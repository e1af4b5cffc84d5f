package io.tillsight.core.ingest;

import io.tillsight.core.table.Answer;
import io.tillsight.core.table.Progress;
import io.tillsight.core.table.Table;
import java.nio.file.Path;
import java.util.List;

/** Reads a file as a table; the table reader's door as the planner needs it. */
@FunctionalInterface
public interface TableOpener extends AutoCloseable {
  /**
   * Reads the whole file.
   *
   * @param file where it is
   * @param answers to earlier questions; those on other files are passed over
   * @return the table; one with result REJECT when it cannot be read as a table
   * @throws java.io.UncheckedIOException when the file cannot be read at all
   */
  Table open(Path file, List<Answer> answers);

  /**
   * Reads all tables of a file or folder: the sheets of a workbook, the files of an archive.
   *
   * @return one for a plain file; those that cannot be read have result REJECT
   */
  default List<Table> openAll(Path file, List<Answer> answers) {
    return List.of(open(file, answers));
  }

  /**
   * As {@link #openAll(Path, List)}.
   *
   * @param progress told how much of the file was unpacked and read
   * @throws java.util.concurrent.CancellationException when the progress says so
   */
  default List<Table> openAll(Path file, List<Answer> answers, Progress progress) {
    return openAll(file, answers);
  }

  /** Lets go of what the opened tables needed; they cannot be read again. */
  @Override
  default void close() {
    // Plain files need nothing.
  }
}
