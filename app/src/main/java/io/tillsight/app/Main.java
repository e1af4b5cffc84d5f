package io.tillsight.app;

import javafx.application.Application;

/** Entry point of the command {@code tillsight}. */
public final class Main {
  private Main() {}

  /** Starts the product; the first argument names a command, none opens the window. */
  public static void main(String[] arguments) {
    Application.launch(UiMain.class, arguments);
  }
}
