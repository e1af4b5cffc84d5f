package io.tillsight.app.workspace;

import java.util.Map;

/** A workspace cannot be opened; the words are made from the code and the facts. */
public final class WorkspaceRefusedException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String code;
  private final transient Map<String, String> facts;

  /**
   * @param code stable code, for example {@code LOCKED}
   * @param facts what the sentence needs, by name
   */
  public WorkspaceRefusedException(String code, Map<String, String> facts, Throwable cause) {
    super(code + " " + facts, cause);
    this.code = code;
    this.facts = Map.copyOf(facts);
  }

  /** Stable code. */
  public String code() {
    return code;
  }

  /** Facts by name. */
  public Map<String, String> facts() {
    return facts;
  }
}
