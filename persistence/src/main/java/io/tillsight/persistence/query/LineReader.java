package io.tillsight.persistence.query;

import io.tillsight.core.model.Money;
import io.tillsight.core.model.Quantity;
import io.tillsight.core.model.SaleLine;
import io.tillsight.persistence.storage.Columns;
import io.tillsight.persistence.storage.StatusCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;

/** Makes sale lines of rows. */
final class LineReader {
  /** The columns it reads, of {@code sale_line} under the alias {@code l}. */
  static final String COLUMNS =
      "l.order_number, l.ordinal, l.sale_day, l.sale_time, l.product_id, l.store_id,"
          + " l.customer_id, l.place_id, l.quantity, l.unit_price, l.discount, l.amount, l.cost,"
          + " l.status_id, l.status_text_id, l.channel_id, l.payment_method_id";

  private final LineDictionary dictionary;

  LineReader(LineDictionary dictionary) {
    this.dictionary = dictionary;
  }

  SaleLine read(ResultSet row) throws SQLException {
    return new SaleLine(
        row.getString(1),
        row.getInt(2),
        LocalDate.ofEpochDay(row.getInt(3)),
        time(row),
        dictionary.product(row.getInt(5)),
        dictionary.store(row.getInt(6)),
        dictionary.customer(row.getInt(7)),
        dictionary.place(row.getInt(8)),
        new Quantity(row.getLong(9)),
        Columns.money(row, 10),
        Columns.money(row, 11),
        new Money(row.getLong(12)),
        Columns.money(row, 13),
        StatusCode.status(row.getInt(14)),
        dictionary.word(row.getInt(15)),
        dictionary.word(row.getInt(16)),
        dictionary.word(row.getInt(17)));
  }

  private static LocalTime time(ResultSet row) throws SQLException {
    long nanos = row.getLong(4);
    return nanos == 0 && row.wasNull() ? null : LocalTime.ofNanoOfDay(nanos);
  }
}
