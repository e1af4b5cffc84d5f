package io.tillsight.app.ui.tab;

import io.tillsight.core.cube.SalesEngine;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;

/** A window that only remembers where a tab wanted to go. */
public final class QuietDesk implements Desk {
  private final List<String> opened = new ArrayList<>();

  /** Keys of the tabs that were to be opened, in order. */
  public List<String> opened() {
    return opened;
  }

  @Override
  public void open(String tabKey) {
    opened.add(tabKey);
  }

  @Override
  public void chooseFiles() {
    opened.add("files");
  }

  @Override
  public void onFilesDropped(List<Path> files) {
    throw new UnsupportedOperationException("No files here");
  }

  @Override
  public void showPanel(Node panel) {
    throw new UnsupportedOperationException("No panel here");
  }

  @Override
  public void closePanel() {
    // There is none.
  }

  @Override
  public void showPage(Node page) {
    throw new UnsupportedOperationException("No page here");
  }

  @Override
  public void closePage() {
    // There is none.
  }

  @Override
  public void dataChanged() {
    throw new UnsupportedOperationException("The data stay as they are");
  }

  @Override
  public void dataComing(SalesEngine engine, String currency) {
    throw new UnsupportedOperationException("The data stay as they are");
  }

  @Override
  public Work begin(String title, Runnable cancel) {
    throw new UnsupportedOperationException("No long work here");
  }
}
