package io.tillsight.core.table.container;

import java.io.IOException;

/** A content that is not unpacked, and why. */
final class RefusedContentException extends IOException {
  private static final long serialVersionUID = 1L;
  private final String code;
  private final String more;

  /**
   * @param code code of the contract
   * @param more key of the text that says more, or that text
   */
  RefusedContentException(String code, String more) {
    super(code + " " + more);
    this.code = code;
    this.more = more;
  }

  /** No table, for the reason with that key. */
  static RefusedContentException noTable(String more) {
    return new RefusedContentException("NOT_A_TABLE", more);
  }

  String code() {
    return code;
  }

  String more() {
    return more;
  }
}
