package io.tillsight.app.cli;

/** A command cannot be carried out; the message is one line for the user. */
final class RefusedException extends Exception {
  private static final long serialVersionUID = 1L;

  private final ExitCode code;

  RefusedException(ExitCode code, String message) {
    super(message);
    this.code = code;
  }

  ExitCode code() {
    return code;
  }
}
