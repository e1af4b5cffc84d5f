package io.tillsight.core.ingest;

/**
 * Why a row cannot become a sale line.
 *
 * @param code stable code
 * @param column offending column, empty when it is the whole row
 * @param value offending text as written
 * @param message what the reader says of it, empty when it has not said anything
 */
record Fault(String code, String column, String value, String message) {
  static Fault ofRow(String code) {
    return new Fault(code, "", "", "");
  }
}
