package io.tillsight.core.ingest;

import io.tillsight.core.model.Money;
import io.tillsight.core.model.Place;
import io.tillsight.core.model.Quantity;
import io.tillsight.core.model.SaleLine;
import io.tillsight.core.model.SaleStatus;
import java.time.LocalDate;
import java.time.LocalTime;

/** Some thousand sale lines, field by field; texts are shared with those of the other lines. */
final class LineBlock {
  /** Memory of a whole block. */
  static final int BYTES = 130 * LineBlock.SIZE;

  private static final int SIZE = 1 << 12;
  private static final int LONGS = 9;
  private static final int TEXTS = 7;
  private static final long UNKNOWN = Long.MIN_VALUE;

  private final long[] longs = new long[SIZE * LONGS];
  private final String[] texts = new String[SIZE * TEXTS];
  private final LocalDate[] days = new LocalDate[SIZE];
  private final LocalTime[] times = new LocalTime[SIZE];
  private final Place[] places = new Place[SIZE];
  private final SaleStatus[] statuses = new SaleStatus[SIZE];
  private final int[] ordinals = new int[SIZE];
  private final boolean[] returns = new boolean[SIZE];
  private int size;

  int size() {
    return size;
  }

  boolean isFull() {
    return size == SIZE;
  }

  /** Whether it is the return of the line before, told by the same record. */
  boolean isReturn(int index) {
    return returns[index];
  }

  void add(KeyedLine keyed, boolean isReturn) {
    SaleLine line = keyed.line();
    int at = size * LONGS;
    longs[at] = keyed.key().high();
    longs[at + 1] = keyed.key().low();
    longs[at + 2] = keyed.content().high();
    longs[at + 3] = keyed.content().low();
    longs[at + 4] = line.quantity().scaled();
    longs[at + 5] = scaled(line.unitPrice());
    longs[at + 6] = scaled(line.discount());
    longs[at + 7] = line.amount().scaled();
    longs[at + 8] = scaled(line.cost());
    int text = size * TEXTS;
    texts[text] = line.order();
    texts[text + 1] = line.product();
    texts[text + 2] = line.store();
    texts[text + 3] = line.customer();
    texts[text + 4] = line.statusText();
    texts[text + 5] = line.channel();
    texts[text + 6] = line.paymentMethod();
    days[size] = line.date();
    times[size] = line.time();
    places[size] = line.place();
    statuses[size] = line.status();
    ordinals[size] = line.ordinal();
    returns[size] = isReturn;
    size++;
  }

  KeyedLine line(int index) {
    int at = index * LONGS;
    return new KeyedLine(
        new LineKey(longs[at], longs[at + 1]),
        new LineKey(longs[at + 2], longs[at + 3]),
        sale(index, at + 4, index * TEXTS));
  }

  private SaleLine sale(int index, int number, int text) {
    return new SaleLine(
        texts[text],
        ordinals[index],
        days[index],
        times[index],
        texts[text + 1],
        texts[text + 2],
        texts[text + 3],
        places[index],
        new Quantity(longs[number]),
        money(longs[number + 1]),
        money(longs[number + 2]),
        new Money(longs[number + 3]),
        money(longs[number + 4]),
        statuses[index],
        texts[text + 4],
        texts[text + 5],
        texts[text + 6]);
  }

  private static long scaled(Money money) {
    return money == null ? UNKNOWN : money.scaled();
  }

  private static Money money(long scaled) {
    return scaled == UNKNOWN ? null : new Money(scaled);
  }
}
