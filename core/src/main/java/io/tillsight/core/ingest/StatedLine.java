package io.tillsight.core.ingest;

import io.tillsight.core.model.Place;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * What one record of a sales file says, before anything is joined or computed. Unknown texts are
 * empty, unknown numbers and days null.
 *
 * @param head what it may share with the records beside it
 * @param item what it may share with any other record
 * @param fault the first thing that is wrong with the record, null when nothing is
 */
record StatedLine(long line, Head head, String lineNumber, Item item, Fault fault) {

  /**
   * What a record says of its order, store and customer. Neighbours whose cells are written alike
   * have the same one.
   *
   * @param store code, else name
   * @param customer code, else e-mail, else name
   */
  record Head(
      String order,
      LocalDate date,
      LocalTime time,
      String store,
      String storeName,
      String customer,
      String customerName,
      Place place,
      String statusText,
      String channel,
      String paymentMethod,
      String currency) {}

  /**
   * What a record says of what was sold. Records whose cells are written alike mostly have the same
   * one.
   *
   * @param product reference, else name
   * @param productHash stands for it, see {@link ContentHash#of(String)}
   * @param productName name
   * @param rounded how many of the numbers had more than four places, float tails apart
   */
  record Item(String product, long productHash, String productName, Numbers numbers, int rounded) {

    Item(String product, String productName, Numbers numbers, int rounded) {
      this(product, ContentHash.of(product), productName, numbers, rounded);
    }
  }

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

  String product() {
    return item.product();
  }

  String productName() {
    return item.productName();
  }

  Numbers numbers() {
    return item.numbers();
  }

  String order() {
    return head.order();
  }

  LocalDate date() {
    return head.date();
  }

  LocalTime time() {
    return head.time();
  }

  String store() {
    return head.store();
  }

  String storeName() {
    return head.storeName();
  }

  String customer() {
    return head.customer();
  }

  String customerName() {
    return head.customerName();
  }

  Place place() {
    return head.place();
  }

  String statusText() {
    return head.statusText();
  }

  String channel() {
    return head.channel();
  }

  String paymentMethod() {
    return head.paymentMethod();
  }

  String currency() {
    return head.currency();
  }
}
