package io.tillsight.core.ingest;

import io.tillsight.core.model.Place;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * What one record of a sales file says, before anything is joined or computed. Unknown texts are
 * empty, unknown numbers and days null.
 *
 * @param product reference, else name
 * @param productName name
 * @param store code, else name
 * @param customer code, else e-mail, else name
 * @param fault the first thing that is wrong with the record, null when nothing is
 */
record StatedLine(
    long line,
    String order,
    String lineNumber,
    LocalDate date,
    LocalTime time,
    String product,
    String productName,
    String store,
    String storeName,
    String customer,
    String customerName,
    Place place,
    Numbers numbers,
    String statusText,
    String channel,
    String paymentMethod,
    String currency,
    Fault fault) {
  /** The numbers of a record, rounded to four places, within range. */
  record Numbers(
      BigDecimal quantity,
      BigDecimal unitPrice,
      BigDecimal listPrice,
      BigDecimal discount,
      BigDecimal amount,
      BigDecimal amountExcludingTax,
      BigDecimal amountBeforeDiscount,
      BigDecimal tax,
      BigDecimal lineCost,
      BigDecimal unitCost) {}
}
