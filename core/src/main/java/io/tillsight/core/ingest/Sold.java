package io.tillsight.core.ingest;

import io.tillsight.core.model.Money;
import io.tillsight.core.model.SaleLine;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a record sold and for how much: all that product, numbers, status and currency decide.
 *
 * @param item null when there is no sale
 * @param amount signed; null when it cannot be read
 * @param cameBack whether the record tells of a sale and of its return
 * @param fault why there is no sale; null when there is one
 * @param remarks codes of what is suspicious, before those of store and customer
 * @param lateRemarks codes behind those
 */
record Sold(
    SaleLine.Item item,
    Money amount,
    boolean cameBack,
    Fault fault,
    List<String> remarks,
    List<String> lateRemarks) {
  /** Codes of all that is suspicious about it. */
  List<String> allRemarks() {
    return Stream.concat(remarks.stream(), lateRemarks.stream()).toList();
  }

  /** There is no sale. */
  static Sold none(Money amount, Fault fault) {
    return new Sold(null, amount, false, fault, List.of(), List.of());
  }
}
