package io.tillsight.app.cli;

/** How a command ended; the numbers are a contract. */
enum ExitCode {
  DONE(0),
  LOOK(1),
  REFUSED(2),
  NO_WORKSPACE(3),
  QUESTION(4);

  private final int number;

  ExitCode(int number) {
    this.number = number;
  }

  int number() {
    return number;
  }
}
