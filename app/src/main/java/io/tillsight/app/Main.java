package io.tillsight.app;

/** Entry point of the command {@code tillsight}. */
public final class Main {
  private Main() {}

  /** Starts the product; the first argument names a command, none opens the window. */
  public static void main(String[] arguments) {
    System.exit(0);
  }
}
