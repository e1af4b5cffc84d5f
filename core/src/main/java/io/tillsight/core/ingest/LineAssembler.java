package io.tillsight.core.ingest;

import io.tillsight.core.model.Place;
import io.tillsight.core.model.SaleLine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Turns what a record says into a sale line: values, joins, places. */
final class LineAssembler {
  private final Prepared prepared;
  private final boolean placeOfStore;
  private final SoldLines sold;
  private final Map<Place, Place> places = new HashMap<>();
  private final Map<String, StoreOfLine> stores = new HashMap<>();
  private Place lastWritten = Place.UNKNOWN;
  private Place lastPlace = Place.UNKNOWN;
  private String lastStore;
  private StoreOfLine ofLastStore;

  LineAssembler(SalesFile file, Prepared prepared, Cells cells) {
    this.prepared = prepared;
    this.placeOfStore = file.evidence().placeOfStore();
    boolean withHeads = !prepared.heads().isEmpty();
    this.sold = new SoldLines(file.evidence(), prepared.join(), cells, withHeads);
  }

  /** The store that a text stands for. */
  private record StoreOfLine(String code, boolean unknown) {}

  /** What the record says, and what the head of its order adds. */
  StatedLine completed(StatedLine line) {
    OrderHead head = prepared.heads().isEmpty() ? null : prepared.heads().get(line.order());
    return head == null ? line : head.complete(line);
  }

  /**
   * What the record sold.
   *
   * @param number of its combination, see {@link LineReader#combination}
   */
  Sold sold(StatedLine line, int number) {
    return sold.of(line, number);
  }

  /**
   * The sale line of what was sold without a fault.
   *
   * @param order its number, or one of its own
   * @param position within the order, from 1
   */
  SaleLine line(StatedLine line, Sold what, String order, int position) {
    boolean ofStore = placeOfStore && !line.store().isEmpty();
    return new SaleLine(
        order,
        position,
        line.date(),
        line.time(),
        what.product(),
        store(line).code(),
        line.customer(),
        ofStore ? Place.UNKNOWN : place(line.place()),
        what.quantity(),
        what.unitPrice(),
        what.discount(),
        what.amount(),
        what.cost(),
        what.status(),
        line.statusText(),
        line.channel(),
        line.paymentMethod());
  }

  private StoreOfLine store(StatedLine line) {
    // The lines of an order come together.
    if (!line.store().equals(lastStore)) {
      lastStore = line.store();
      ofLastStore = stores.computeIfAbsent(lastStore, this::store);
    }
    return ofLastStore;
  }

  private StoreOfLine store(String written) {
    String code = prepared.join().store(written);
    return new StoreOfLine(code, prepared.join().isUnknownStore(code));
  }

  private Place place(Place written) {
    if (written != lastWritten) {
      lastWritten = written;
      lastPlace =
          written == Place.UNKNOWN
              ? written
              : places.computeIfAbsent(written, prepared.gazetteer()::complete);
    }
    return lastPlace;
  }

  /** Codes of what is suspicious about a line. */
  List<String> remarks(StatedLine line, Sold what) {
    boolean unknownStore = store(line).unknown();
    boolean unknownCustomer = prepared.join().isUnknownCustomer(line.customer());
    if (!unknownStore && !unknownCustomer && what.lateRemarks().isEmpty()) {
      return what.remarks();
    }
    List<String> remarks = new ArrayList<>(what.remarks());
    if (unknownStore) {
      remarks.add("UNKNOWN_STORE");
    }
    if (unknownCustomer) {
      remarks.add("UNKNOWN_CUSTOMER");
    }
    remarks.addAll(what.lateRemarks());
    return remarks;
  }
}
