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
  private final SalesEvidence evidence;
  private final SoldLines sold;
  private final Map<Place, Place> places = new HashMap<>();
  private final Map<String, StoreOfLine> stores = new HashMap<>();
  private Place lastWritten = Place.UNKNOWN;
  private Place lastPlace = Place.UNKNOWN;
  private String lastStore;
  private StoreOfLine ofLastStore;
  private Joined joined = new Joined(null, null, false, false);

  LineAssembler(SalesFile file, Prepared prepared, Cells cells) {
    this.prepared = prepared;
    this.evidence = file.evidence();
    boolean withHeads = !prepared.heads().isEmpty();
    this.sold = new SoldLines(evidence, prepared.join(), cells, withHeads);
  }

  /** The store that a text stands for. */
  private record StoreOfLine(String code, boolean unknown) {}

  /**
   * What the head of a record was joined to.
   *
   * @param written what the record says
   * @param head as it is to be stored
   */
  private record Joined(
      StatedLine.Head written, SaleLine.Head head, boolean unknownStore, boolean unknownCustomer) {}

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
    SaleLine.Head head = joined(line, order).head();
    return new SaleLine(head, position, what.item());
  }

  /** The head of a sale line under the order that a record names; null when it is remarkable. */
  SaleLine.Head plainHead(StatedLine.Head written) {
    Joined head = join(written, written.order());
    return head.unknownStore() || head.unknownCustomer() ? null : head.head();
  }

  /** Whether what a record sold and its head depend on that record alone. */
  boolean joinsEachAlone() {
    return prepared.heads().isEmpty() && !evidence.creditNotes();
  }

  /** Joined once for neighbours that share a head. */
  private Joined joined(StatedLine line, String order) {
    if (joined.written() != line.head() || !joined.head().order().equals(order)) {
      joined = join(line.head(), order);
    }
    return joined;
  }

  private Joined join(StatedLine.Head written, String order) {
    boolean ofStore = evidence.placeOfStore() && !written.store().isEmpty();
    StoreOfLine store = store(written.store());
    SaleLine.Head head =
        new SaleLine.Head(
            order,
            written.date(),
            written.time(),
            store.code(),
            written.customer(),
            ofStore ? Place.UNKNOWN : place(written.place()),
            written.statusText(),
            written.channel(),
            written.paymentMethod());
    boolean unknownCustomer = prepared.join().isUnknownCustomer(written.customer());
    return new Joined(written, head, store.unknown(), unknownCustomer);
  }

  private StoreOfLine store(String written) {
    // The lines of an order come together.
    if (!written.equals(lastStore)) {
      lastStore = written;
      ofLastStore = stores.computeIfAbsent(lastStore, this::looked);
    }
    return ofLastStore;
  }

  private StoreOfLine looked(String written) {
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

  /**
   * Codes of what is suspicious about a line.
   *
   * @param made the {@link #line} of what was sold
   */
  List<String> remarks(StatedLine line, Sold what, SaleLine made) {
    Joined head = joined(line, made.order());
    if (!head.unknownStore() && !head.unknownCustomer() && what.lateRemarks().isEmpty()) {
      return what.remarks();
    }
    List<String> remarks = new ArrayList<>(what.remarks());
    if (head.unknownStore()) {
      remarks.add("UNKNOWN_STORE");
    }
    if (head.unknownCustomer()) {
      remarks.add("UNKNOWN_CUSTOMER");
    }
    remarks.addAll(what.lateRemarks());
    return remarks;
  }
}
