package io.tillsight.app.ui.shell;

import io.tillsight.app.ui.tab.TabContext;
import java.nio.file.Path;
import java.util.List;

/** What happens to files that are dropped on the window or chosen. */
@FunctionalInterface
public interface FileImport {
  /** Takes the files; called on the screen's thread, at least one file. */
  void importFiles(TabContext context, List<Path> files);
}
