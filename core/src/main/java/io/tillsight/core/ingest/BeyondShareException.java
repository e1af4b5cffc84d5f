package io.tillsight.core.ingest;

/** The amounts of a part of a file go beyond its share of the range of exact money. */
final class BeyondShareException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  BeyondShareException() {
    super("Amounts beyond the range of a part");
  }
}
