package io.tillsight.core.ingest;

import io.tillsight.core.table.Row;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Looks at every row of a sales file once, for what only the whole file can prove. */
final class SalesSurvey {
  private static final int FEW = 50;

  private final LineReader reader;
  private final Transcript transcript;
  private final SaleMasters masters;
  private final KeySightings keys;
  private final DiscountEvidence discounts;
  private final OrderTotals orderTotals;
  private final SoldCounts sold = new SoldCounts(this::see);
  private final Map<String, Long> currencies = new HashMap<>();
  private final Set<String> storeNames = new HashSet<>();
  private StatedLine.Head lastHead;
  private long costIsPrice;
  private long costIsCost;

  /**
   * Nothing seen yet.
   *
   * @param transcript takes what the records say; null when nobody wants to know
   * @param keys hears of the records; null when keys are asked for later
   */
  SalesSurvey(
      LineReader reader,
      Transcript transcript,
      MasterReader masters,
      KeySightings keys,
      DiscountEvidence discounts,
      OrderTotals orderTotals) {
    this.orderTotals = orderTotals;
    this.reader = reader;
    this.transcript = transcript;
    this.masters = new SaleMasters(masters, reader.cells());
    this.keys = keys;
    this.discounts = discounts;
  }

  void see(Row row) {
    StatedLine line = reader.read(row);
    if (transcript != null) {
      transcript.add(line, reader.combination());
    }
    if (line.fault() == null) {
      masters.hear(line, row);
    }
    if (keys != null) {
      keys.see(line);
    }
    see(line.head());
    orderTotals.see(line);
    sold.add(line, reader.combination());
  }

  private void see(StatedLine line, int records) {
    discounts.see(line.numbers(), records);
    seeCost(line.numbers());
    if (!line.currency().isEmpty()) {
      currencies.merge(line.currency(), (long) records, Long::sum);
    }
  }

  /** All rows were seen. */
  void close() {
    masters.close();
    sold.close();
  }

  /** What was seen in a later part of the file. */
  void add(SalesSurvey later) {
    orderTotals.add(later.orderTotals);
    reader.orderStyles().add(later.reader.orderStyles());
    costIsPrice += later.costIsPrice;
    costIsCost += later.costIsCost;
    later.currencies.forEach((currency, rows) -> currencies.merge(currency, rows, Long::sum));
    storeNames.addAll(later.storeNames);
  }

  private void see(StatedLine.Head head) {
    if (head != lastHead) {
      lastHead = head;
      if (storeNames.size() < FEW && !head.storeName().isEmpty()) {
        storeNames.add(head.storeName());
      }
    }
  }

  private void seeCost(StatedLine.Numbers numbers) {
    if (costIsCost > 0) {
      return;
    }
    BigDecimal cost = numbers.lineCost();
    BigDecimal tax = numbers.tax();
    BigDecimal amount = numbers.amount();
    if (cost == null || tax == null || amount == null || tax.signum() == 0) {
      return;
    }
    if (Decimals.sameMoney(cost.add(tax), amount)) {
      costIsPrice++;
    } else {
      costIsCost++;
    }
  }

  /** Invoices C123 among invoices 123 are credit notes. */
  boolean creditNotes() {
    return reader.orderStyles().areCreditNotes();
  }

  /** Whether the amounts are those of whole orders, repeated on each line. */
  boolean amountsAreOfOrders() {
    return orderTotals.areRepeated();
  }

  /** Where "cost" plus tax is the amount on every row, it is the amount without tax. */
  boolean costIsAmountExcludingTax() {
    return costIsPrice > 0 && costIsCost == 0;
  }

  /** Whether the "stores" of a column called location are all sales channels. */
  boolean storesAreChannels(HeaderWords words) {
    return !storeNames.isEmpty()
        && storeNames.size() < FEW
        && storeNames.stream().allMatch(words::isChannel);
  }

  /** Currencies that the rows name, and how many rows each. */
  Map<String, Long> currencies() {
    return currencies;
  }
}
