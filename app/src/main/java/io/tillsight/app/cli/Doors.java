package io.tillsight.app.cli;

import io.tillsight.app.workspace.Workspace;
import io.tillsight.core.cube.Filter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** What the command line starts without knowing it: the window and the writers of reports. */
public interface Doors {
  /**
   * Opens the window and returns when it is closed.
   *
   * @param files files to import at once
   * @param workspace folder of the workspace, null for the user's own
   * @param locale language asked for, null for the one that the user chose in the window
   * @return an exit code
   */
  int window(List<Path> files, Path workspace, Locale locale);

  /** Whether a window could be opened here. */
  boolean hasDisplay();

  /**
   * Writes the full report.
   *
   * @param file ends in .pdf or .xlsx
   * @throws IOException when it cannot be written
   */
  void report(Workspace workspace, Filter filter, Path file, Locale locale) throws IOException;
}
