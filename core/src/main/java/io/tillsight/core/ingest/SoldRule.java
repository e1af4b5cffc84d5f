package io.tillsight.core.ingest;

import io.tillsight.core.model.Money;
import io.tillsight.core.model.Quantity;
import io.tillsight.core.model.SaleLine;
import io.tillsight.core.model.SaleStatus;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Works out what a record sold: prices and costs of the lists, values, signs. */
final class SoldRule {
  private final SalesEvidence evidence;
  private final MasterJoin join;
  private final Cells cells;
  private final StatusRule statuses;
  private final Map<String, Listed> products = new HashMap<>();

  SoldRule(SalesEvidence evidence, MasterJoin join, Cells cells) {
    this.evidence = evidence;
    this.join = join;
    this.cells = cells;
    this.statuses = new StatusRule(evidence.creditNotes(), cells.header(Role.STATUS));
  }

  /** What the lists say of a product. */
  private record Listed(String reference, BigDecimal price, BigDecimal cost, boolean unknown) {}

  /** The signs of a line: a return takes away. */
  private record Signs(boolean returned) {
    BigDecimal of(BigDecimal value) {
      return value != null && returned ? value.abs().negate() : value;
    }
  }

  Sold of(StatedLine line) {
    Listed listed = products.computeIfAbsent(line.product(), this::listed);
    BigDecimal listPrice = line.numbers().listPrice();
    if (listPrice == null) {
      listPrice = listed.price();
    }
    AmountRule.Value value = evidence.amounts().of(line.numbers(), listPrice);
    boolean cameBack = statuses.cameBack(line, value.amount());
    SaleStatus status = cameBack ? SaleStatus.COMPLETED : statuses.of(line, value.amount());
    Signs signs = new Signs(status == SaleStatus.RETURNED);
    Fault fault = fault(line, value);
    Money amount = readable(line, value, signs);
    if (fault != null || amount == null) {
      return Sold.none(amount, fault == null ? Fault.ofRow("OUT_OF_RANGE") : fault);
    }
    BigDecimal quantity = value.quantity() == null ? BigDecimal.ZERO : signs.of(value.quantity());
    List<String> late = new ArrayList<>(0);
    add(late, status == SaleStatus.RETURNED && value.amount().signum() > 0, "RETURN_NEGATED");
    add(late, cameBack, "SOLD_AND_RETURNED");
    SaleLine.Item item =
        new SaleLine.Item(
            listed.reference(),
            Quantity.of(quantity),
            Decimals.money(value.unitPrice()),
            Decimals.money(signs.of(value.discount() == null ? null : value.discount().abs())),
            amount,
            cost(line, listed, quantity, signs),
            status);
    return new Sold(item, amount, cameBack, null, remarks(line, listed, value), List.copyOf(late));
  }

  private Listed listed(String written) {
    String reference = join.product(written);
    return new Listed(
        reference,
        join.listPrice(reference),
        join.unitCost(reference),
        join.isUnknownProduct(reference));
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
    return evidence.isForeign(line.currency())
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

  private static Money cost(StatedLine line, Listed listed, BigDecimal quantity, Signs signs) {
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

  private List<String> remarks(StatedLine line, Listed listed, AmountRule.Value value) {
    List<String> remarks = new ArrayList<>(0);
    add(remarks, value.differs(), "AMOUNT_DIFFERS");
    add(remarks, statuses.isUnknown(line.statusText()), "UNKNOWN_STATUS");
    add(remarks, listed.unknown(), "UNKNOWN_PRODUCT");
    return List.copyOf(remarks);
  }

  private static void add(List<String> remarks, boolean is, String code) {
    if (is) {
      remarks.add(code);
    }
  }
}
