package io.tillsight.app.workspace;

/** A workspace cannot be opened; the message says why and what to do, in the user's language. */
public final class WorkspaceRefusedException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String code;

  /**
   * @param code stable code, for example {@code LOCKED}
   * @param message the sentence for the user
   */
  public WorkspaceRefusedException(String code, String message, Throwable cause) {
    super(message, cause);
    this.code = code;
  }

  /** Stable code. */
  public String code() {
    return code;
  }
}
