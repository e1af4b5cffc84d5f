package io.tillsight.app;

import io.tillsight.app.cli.TillsightCommandLine;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Entry point of the command {@code tillsight}. */
public final class Main {
  /**
   * Libraries that tell every step; kept here, since a logger that nobody holds forgets its level.
   */
  private static final List<Logger> TALKATIVE =
      List.of(Logger.getLogger("org.tribuo"), Logger.getLogger("javafx"));

  private Main() {}

  /** Runs a command; without one the window opens. Ends the process with the exit code. */
  public static void main(String[] arguments) {
    TALKATIVE.forEach(logger -> logger.setLevel(Level.SEVERE));
    List<String> words = List.of(arguments);
    Locale locale = TillsightCommandLine.locale(words);
    Wiring wiring = new Wiring(locale, System.getenv());
    Executor executor = ForkJoinPool.commonPool();
    StandardDoors doors = new StandardDoors(System.getenv(), executor);
    int code = TillsightCommandLine.standard(words, wiring, doors, executor).run(words);
    System.exit(code);
  }
}
