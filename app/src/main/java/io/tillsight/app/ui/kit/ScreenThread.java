package io.tillsight.app.ui.kit;

import javafx.application.Platform;

/** The way back to the screen's thread for those who report from another one. */
public final class ScreenThread {
  private ScreenThread() {}

  /** Does this on the screen's thread, soon. */
  public static void later(Runnable work) {
    Platform.runLater(work);
  }
}
