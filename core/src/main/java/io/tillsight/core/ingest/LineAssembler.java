package io.tillsight.core.ingest;

import io.tillsight.core.model.Money;
import io.tillsight.core.model.Place;
import io.tillsight.core.model.Quantity;
import io.tillsight.core.model.SaleLine;
import io.tillsight.core.model.SaleStatus;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Turns what a record says into a sale line: joins, values, signs. */
final class LineAssembler {
  private final SalesFile file;
  private final Prepared prepared;
  private final Cells cells;
  private final StatusRule statuses;
  private final Map<Place, Place> places = new HashMap<>();
  private final Map<String, Listed> products = new HashMap<>();
  private final Map<String, String> stores = new HashMap<>();
  private final Map<String, Boolean> unknownStores = new HashMap<>();

  LineAssembler(SalesFile file, Prepared prepared, Cells cells) {
    this.file = file;
    this.prepared = prepared;
    this.cells = cells;
    this.statuses = new StatusRule(file.evidence().creditNotes(), cells.header(Role.STATUS));
  }

  /**
   * A record on its way to become a sale line.
   *
   * @param line the sale line, its ordinal not yet known; null when the record is rejected
   * @param cameBack whether the record tells of a sale and of its return
   * @param amount null when it cannot be read
   * @param fault why the record is rejected, null when it is not
   * @param remarks codes of what is suspicious
   */
  record Assembled(
      SaleLine line, boolean cameBack, Money amount, Fault fault, List<String> remarks) {}

  Assembled assemble(StatedLine line) {
    Listed listed = products.computeIfAbsent(line.product(), this::listed);
    BigDecimal listPrice = line.numbers().listPrice();
    if (listPrice == null) {
      listPrice = listed.price();
    }
    AmountRule.Value value = file.evidence().amounts().of(line.numbers(), listPrice);
    boolean cameBack = statuses.cameBack(line, value.amount());
    SaleStatus status = cameBack ? SaleStatus.COMPLETED : statuses.of(line, value.amount());
    Signs signs = new Signs(status == SaleStatus.RETURNED);
    Fault fault = fault(line, value);
    Money amount = readable(line, value, signs);
    if (fault != null || amount == null) {
      Fault reason = fault == null ? Fault.ofRow("OUT_OF_RANGE") : fault;
      return new Assembled(null, false, amount, reason, List.of());
    }
    SaleLine sale = sale(line, listed, value, amount, status, signs);
    List<String> remarks = remarks(line, sale, listed, value);
    add(remarks, cameBack, "SOLD_AND_RETURNED");
    return new Assembled(sale, cameBack, amount, null, remarks);
  }

  /** What the lists say of a product. */
  private record Listed(String reference, BigDecimal price, BigDecimal cost, boolean unknown) {}

  private Listed listed(String written) {
    MasterJoin join = prepared.join();
    String reference = join.product(written);
    return new Listed(
        reference,
        join.listPrice(reference),
        join.unitCost(reference),
        join.isUnknownProduct(reference));
  }

  /** The signs of a line: a return takes away. */
  private record Signs(boolean returned) {
    BigDecimal of(BigDecimal value) {
      return value != null && returned ? value.abs().negate() : value;
    }
  }

  /** What the record says, and what the head of its order adds. */
  StatedLine completed(StatedLine line) {
    OrderHead head = prepared.heads().isEmpty() ? null : prepared.heads().get(line.order());
    return head == null ? line : head.complete(line);
  }

  private Fault fault(StatedLine line, AmountRule.Value value) {
    if (line.fault() != null) {
      return line.fault();
    }
    if (line.date() == null) {
      boolean orphan = !cells.has(Role.DATE);
      return orphan
          ? new Fault("UNKNOWN_ORDER", cells.header(Role.ORDER), line.order(), "")
          : new Fault("NO_DATE", cells.header(Role.DATE), "", "");
    }
    if (value.amount() == null) {
      return noAmount(line);
    }
    return file.evidence().isForeign(line.currency())
        ? new Fault("OTHER_CURRENCY", cells.header(Role.CURRENCY), line.currency(), "")
        : null;
  }

  private Fault noAmount(StatedLine line) {
    boolean priceMissing =
        line.numbers().quantity() != null
            && line.numbers().unitPrice() == null
            && !line.product().isEmpty()
            && !cells.has(Role.AMOUNT);
    return priceMissing
        ? new Fault("NO_PRICE", productHeader(), line.product(), "")
        : new Fault("NO_AMOUNT", cells.header(Role.AMOUNT), "", "");
  }

  private String productHeader() {
    String reference = cells.header(Role.PRODUCT_REFERENCE);
    return reference.isEmpty() ? cells.header(Role.PRODUCT_NAME) : reference;
  }

  /** The amount of a row, also of one that is rejected for another reason. */
  private static Money readable(StatedLine line, AmountRule.Value value, Signs signs) {
    BigDecimal amount = value.amount();
    if (amount == null || !Decimals.inRange(amount) || spoilsAmount(line)) {
      return null;
    }
    return Money.of(signs.of(amount));
  }

  /** A broken record has no amount; a bad number spoils what would be computed from it. */
  private static boolean spoilsAmount(StatedLine line) {
    Fault fault = line.fault();
    if (fault == null || fault.code().endsWith("DATE")) {
      return false;
    }
    return fault.column().isEmpty() || line.numbers().amount() == null;
  }

  private SaleLine sale(
      StatedLine line,
      Listed listed,
      AmountRule.Value value,
      Money amount,
      SaleStatus status,
      Signs signs) {
    BigDecimal quantity = value.quantity() == null ? BigDecimal.ZERO : signs.of(value.quantity());
    boolean ofStore = file.evidence().placeOfStore() && !line.store().isEmpty();
    return new SaleLine(
        line.order(),
        1,
        line.date(),
        line.time(),
        listed.reference(),
        stores.computeIfAbsent(line.store(), prepared.join()::store),
        line.customer(),
        ofStore ? Place.UNKNOWN : place(line.place()),
        Quantity.of(quantity),
        Decimals.money(value.unitPrice()),
        Decimals.money(signs.of(value.discount() == null ? null : value.discount().abs())),
        amount,
        cost(line, listed, quantity, signs),
        status,
        line.statusText(),
        line.channel(),
        line.paymentMethod());
  }

  private Place place(Place written) {
    return places.computeIfAbsent(written, prepared.gazetteer()::complete);
  }

  private Money cost(StatedLine line, Listed listed, BigDecimal quantity, Signs signs) {
    if (line.numbers().lineCost() != null) {
      return Money.of(signs.of(line.numbers().lineCost()));
    }
    BigDecimal unit = line.numbers().unitCost();
    if (unit == null) {
      unit = listed.cost();
    }
    if (unit == null) {
      return null;
    }
    BigDecimal cost = unit.multiply(quantity);
    return Decimals.inRange(cost) ? Money.of(cost) : null;
  }

  private List<String> remarks(
      StatedLine line, SaleLine sale, Listed listed, AmountRule.Value value) {
    List<String> remarks = new ArrayList<>(0);
    MasterJoin join = prepared.join();
    add(remarks, value.differs(), "AMOUNT_DIFFERS");
    add(remarks, statuses.isUnknown(line.statusText()), "UNKNOWN_STATUS");
    add(remarks, listed.unknown(), "UNKNOWN_PRODUCT");
    add(
        remarks,
        unknownStores.computeIfAbsent(sale.store(), join::isUnknownStore),
        "UNKNOWN_STORE");
    add(remarks, join.isUnknownCustomer(sale.customer()), "UNKNOWN_CUSTOMER");
    boolean returned = sale.status() == SaleStatus.RETURNED;
    add(remarks, returned && value.amount().signum() > 0, "RETURN_NEGATED");
    return remarks;
  }

  private static void add(List<String> remarks, boolean is, String code) {
    if (is) {
      remarks.add(code);
    }
  }
}
