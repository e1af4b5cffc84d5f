package io.tillsight.persistence.sales;

import io.tillsight.core.ingest.KeyedLine;
import io.tillsight.core.model.Money;
import io.tillsight.core.model.SaleLine;
import io.tillsight.persistence.masters.MasterWriter;
import io.tillsight.persistence.storage.Numbers;
import io.tillsight.persistence.storage.StatusCode;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;

/**
 * What the row of a line holds beside its own number and that of its import: a text and numbers,
 * the first of which may be absent. Filled again for each line, so as not to make an object for it.
 */
final class LineRow {
  /** Numbers that may be absent come first. */
  static final int OPTIONAL = 4;

  /** Numbers that are bits of hashes come last. */
  static final int HASHES = 4;

  private static final String[] COLUMNS = {
    "sale_time",
    "unit_price",
    "discount",
    "cost",
    "ordinal",
    "sale_day",
    "product_id",
    "store_id",
    "customer_id",
    "place_id",
    "quantity",
    "amount",
    "status_id",
    "status_text_id",
    "channel_id",
    "payment_method_id",
    "key_high",
    "key_low",
    "content_high",
    "content_low"
  };

  private static final int AMOUNT = 11;

  static final int NUMBERS = COLUMNS.length;

  /** How many columns a row has. */
  static final int WIDTH = NUMBERS + 3;

  private final long[] numbers = new long[NUMBERS];
  private int filled;
  private boolean isComplete;
  private int absent;
  private String order = "";

  /** The columns that {@link #bind} fills, in its order. */
  static String columns() {
    return "id, import_id, order_number, " + String.join(", ", COLUMNS);
  }

  /**
   * Takes over what a line says.
   *
   * @return whether all that it refers to has a number
   */
  boolean fill(KeyedLine keyed, MasterWriter masters, WordBook words) {
    SaleLine line = keyed.line();
    begin(line.order());
    if (line.time() == null) {
      nothing();
    } else {
      next(line.time().toNanoOfDay());
    }
    next(line.unitPrice());
    next(line.discount());
    next(line.cost());
    next(line.ordinal());
    next(line.date().toEpochDay());
    reference(masters.product(line.product()));
    reference(masters.store(line.store()));
    reference(masters.customer(line.customer()));
    reference(masters.place(line.place()));
    next(line.quantity().scaled());
    next(line.amount().scaled());
    next(StatusCode.of(line.status()));
    reference(words.id(line.statusText()));
    reference(words.id(line.channel()));
    reference(words.id(line.paymentMethod()));
    next(keyed.key().high());
    next(keyed.key().low());
    next(keyed.content().high());
    next(keyed.content().low());
    return isComplete;
  }

  /** Empties it. */
  void begin(String text) {
    order = text;
    absent = 0;
    filled = 0;
    isComplete = true;
  }

  /** Fills the next number. */
  void next(long number) {
    numbers[filled++] = number;
  }

  /** Leaves the next number out. */
  void nothing() {
    absent |= 1 << filled;
    next(0);
  }

  private void reference(int number) {
    isComplete &= number != Numbers.NONE;
    next(number);
  }

  private void next(Money amount) {
    if (amount == null) {
      nothing();
    } else {
      next(amount.scaled());
    }
  }

  /** 0 for an absent one. */
  long number(int at) {
    return numbers[at];
  }

  /** A bit for each number that is absent, the lowest for the first. */
  int absent() {
    return absent;
  }

  String order() {
    return order;
  }

  /** The amount in ten-thousandths. */
  long amount() {
    return numbers[AMOUNT];
  }

  /** Binds the columns of {@link #columns()} behind this many parameters. */
  void bind(PreparedStatement insert, int before, long id, long importId) throws SQLException {
    insert.setLong(before + 1, id);
    insert.setLong(before + 2, importId);
    insert.setString(before + 3, order);
    for (int at = 0; at < NUMBERS; at++) {
      int parameter = before + 4 + at;
      if ((absent >>> at & 1) == 0) {
        insert.setLong(parameter, numbers[at]);
      } else {
        insert.setNull(parameter, Types.BIGINT);
      }
    }
  }
}
