package io.tillsight.core.ingest;

import io.tillsight.core.model.Money;
import io.tillsight.core.model.Quantity;
import io.tillsight.core.model.SaleStatus;
import java.util.List;

/**
 * What a record sold and for how much: all that product, numbers, status and currency decide.
 *
 * @param product reference
 * @param quantity signed
 * @param unitPrice null when unknown
 * @param discount signed; null when unknown
 * @param amount signed; null when it cannot be read
 * @param cost signed; null when unknown
 * @param status what became of it
 * @param cameBack whether the record tells of a sale and of its return
 * @param fault why there is no sale; null when there is one
 * @param remarks codes of what is suspicious, before those of store and customer
 * @param lateRemarks codes behind those
 */
record Sold(
    String product,
    Quantity quantity,
    Money unitPrice,
    Money discount,
    Money amount,
    Money cost,
    SaleStatus status,
    boolean cameBack,
    Fault fault,
    List<String> remarks,
    List<String> lateRemarks) {
  /** There is no sale. */
  static Sold none(Money amount, Fault fault) {
    return new Sold(null, null, null, null, amount, null, null, false, fault, List.of(), List.of());
  }
}
