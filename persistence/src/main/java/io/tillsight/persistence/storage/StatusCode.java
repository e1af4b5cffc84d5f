package io.tillsight.persistence.storage;

import io.tillsight.core.model.SaleStatus;

/** Numbers of the statuses in the database; never derived from the order of the enum. */
public final class StatusCode {
  /** Code of {@link SaleStatus#COMPLETED}. */
  public static final int COMPLETED = 0;

  /** Code of {@link SaleStatus#PENDING}. */
  public static final int PENDING = 1;

  /** Code of {@link SaleStatus#CANCELLED}. */
  public static final int CANCELLED = 2;

  /** Code of {@link SaleStatus#RETURNED}. */
  public static final int RETURNED = 3;

  private StatusCode() {}

  /** The number of a status. */
  public static int of(SaleStatus status) {
    return switch (status) {
      case COMPLETED -> COMPLETED;
      case PENDING -> PENDING;
      case CANCELLED -> CANCELLED;
      case RETURNED -> RETURNED;
    };
  }

  /**
   * The status of a number.
   *
   * @throws IllegalArgumentException for a number that no version wrote
   */
  public static SaleStatus status(int code) {
    return switch (code) {
      case COMPLETED -> SaleStatus.COMPLETED;
      case PENDING -> SaleStatus.PENDING;
      case CANCELLED -> SaleStatus.CANCELLED;
      case RETURNED -> SaleStatus.RETURNED;
      default -> throw new IllegalArgumentException("No sale status has the number " + code);
    };
  }
}
