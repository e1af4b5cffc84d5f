package io.tillsight.app.ui.tab;

import io.tillsight.core.cube.SalesEngine;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;

/** What a view may ask of the window around it. */
public interface Desk {
  /** Goes to the tab with this key. */
  void open(String tabKey);

  /** Asks for files and imports them. */
  void chooseFiles();

  /** Imports files, as if they had been dropped on the window. */
  void onFilesDropped(List<Path> files);

  /** Shows a panel at the right of the content, instead of any other. */
  void showPanel(Node panel);

  /** Closes the panel. */
  void closePanel();

  /** Shows a page instead of filter bar and tab, such as the import wizard. */
  void showPage(Node page);

  /** Closes the page and shows the tab again. */
  void closePage();

  /** The data have changed: asks the workspace again and refreshes what is shown. */
  void dataChanged();

  /**
   * Shows numbers of data that are being stored, until {@link #dataChanged} is told; called on the
   * screen's thread.
   *
   * @param engine answers for them
   * @param currency ISO 4217 code, null when unknown
   */
  void dataComing(SalesEngine engine, String currency);

  /** Tells long work to the status bar; closing the work takes it away. */
  Work begin(String title, Runnable cancel);

  /** Long work that the status bar shows. */
  interface Work extends AutoCloseable {
    /** Share done from 0 to 1, below 0 when unknown, and what to say about it; any thread. */
    void advanced(double share, String text);

    /** The work has ended; any thread. */
    @Override
    void close();
  }
}
