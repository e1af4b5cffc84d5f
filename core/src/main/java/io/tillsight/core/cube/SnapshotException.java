package io.tillsight.core.cube;

/** A snapshot is not the one that is wanted, or not whole: what it holds is to be built anew. */
public final class SnapshotException extends Exception {
  private static final long serialVersionUID = 1L;

  /** What is wrong with it. */
  public enum Fault {
    /** It is not a snapshot of this version of the application. */
    OTHER_FORMAT,
    /** It was made of other data. */
    OTHER_DATA,
    /** It ends too early, or a checksum does not fit. */
    DAMAGED
  }

  private final Fault fault;

  SnapshotException(Fault fault, String detail) {
    super(fault + ": " + detail);
    this.fault = fault;
  }

  /** What is wrong. */
  public Fault fault() {
    return fault;
  }
}
