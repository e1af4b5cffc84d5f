package io.tillsight.persistence.storage;

import io.tillsight.core.model.Money;
import io.tillsight.core.model.Quantity;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;

/** Columns that may be null, read and written without boxing the others. */
public final class Columns {
  private Columns() {}

  /** The scaled value, or null. */
  public static Long scaled(Money money) {
    return money == null ? null : money.scaled();
  }

  /** The scaled value, or null. */
  public static Long scaled(Quantity quantity) {
    return quantity == null ? null : quantity.scaled();
  }

  /** The amount, or null. */
  public static Money money(Long scaled) {
    return scaled == null ? null : new Money(scaled);
  }

  /** The quantity, or null. */
  public static Quantity quantity(Long scaled) {
    return scaled == null ? null : new Quantity(scaled);
  }

  /** The amount in this column, null for null. */
  public static Money money(ResultSet row, int column) throws SQLException {
    long scaled = row.getLong(column);
    return scaled == 0 && row.wasNull() ? null : new Money(scaled);
  }

  /** Writes an amount, null for null. */
  public static void set(PreparedStatement statement, int column, Money money) throws SQLException {
    if (money == null) {
      statement.setNull(column, Types.BIGINT);
    } else {
      statement.setLong(column, money.scaled());
    }
  }
}
