package io.tillsight.app.minute;

import com.sun.javafx.tk.RenderJob;
import com.sun.javafx.tk.Toolkit;
import javafx.application.Platform;

/** The thread that paints what the screen's thread describes. */
public final class Painter {
  private Painter() {}

  /**
   * Does something, on the painter's thread, when it is done with the frame of the present pulse:
   * that goes to the painter when the pulse ends; what is asked of it then comes after.
   */
  public static void afterFrame(Runnable work) {
    Platform.runLater(() -> Toolkit.getToolkit().addRenderJob(new RenderJob(work)));
  }
}
