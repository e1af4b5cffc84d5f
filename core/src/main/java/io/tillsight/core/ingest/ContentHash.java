package io.tillsight.core.ingest;

import java.math.BigDecimal;

/**
 * Tells whether two lines say the same: 128 bits over everything that a line says, in a canonical
 * form (scaled numbers, days, trimmed texts). Fast and not meant against an adversary, as the key
 * of a line is; the order of the fields of a content is part of the stored data. For one thread.
 */
final class ContentHash {
  private static final long UNKNOWN = 0x2545f4914f6cdd1dL;
  private static final long FIRST = 0x9e3779b97f4a7c15L;
  private static final long SECOND = 0xbf58476d1ce4e5b9L;

  private static final int RECENT = 1 << 13;
  private static final int FIGURES = 8;

  private final StatedLine.Numbers[] recent = new StatedLine.Numbers[RECENT];
  private final long[] scaled = new long[RECENT * FIGURES];

  /** What the head of the last line says; of its order alone where only keys are asked for. */
  private final long[] places = new long[5];

  private final long[] words = new long[4];
  private StatedLine.Head last;
  private StatedLine.Head headOfOrder;
  private long order;
  private long day;
  private long time;
  private long high;
  private long low;

  /** Everything that the line says. */
  LineKey of(StatedLine line) {
    understand(line.head());
    high = FIRST;
    low = SECOND;
    add(order);
    add(line.lineNumber());
    add(day);
    add(time);
    add(line.item().productHash());
    for (long part : places) {
      add(part);
    }
    add(line.numbers());
    for (long part : words) {
      add(part);
    }
    return new LineKey(high, low);
  }

  /** The same for lines with the same {@link KeyHash#base}, and hardly ever for others. */
  LineKey base(StatedLine line) {
    if (line.order().isEmpty()) {
      return of(line);
    }
    boolean numbered = !line.lineNumber().isEmpty();
    high = numbered ? SECOND : FIRST;
    low = SECOND;
    understandOrder(line.head());
    add(order);
    add(numbered ? of(line.lineNumber()) : line.item().productHash());
    return new LineKey(high, low);
  }

  /** Neighbours often share a head. */
  private void understandOrder(StatedLine.Head head) {
    if (head != headOfOrder) {
      headOfOrder = head;
      order = of(head.order());
    }
  }

  private void understand(StatedLine.Head head) {
    understandOrder(head);
    if (head == last) {
      return;
    }
    last = head;
    day = head.date() == null ? UNKNOWN : head.date().toEpochDay();
    time = head.time() == null ? UNKNOWN : head.time().toNanoOfDay();
    places[0] = of(head.store());
    places[1] = of(head.customer());
    places[2] = of(head.place().city());
    places[3] = of(head.place().region());
    places[4] = of(head.place().country());
    words[0] = of(head.statusText());
    words[1] = of(head.channel());
    words[2] = of(head.paymentMethod());
    words[3] = of(head.currency());
  }

  private void add(StatedLine.Numbers numbers) {
    // Lines that sold the same share their numbers.
    int place = System.identityHashCode(numbers) & RECENT - 1;
    if (recent[place] != numbers) {
      recent[place] = numbers;
      remember(numbers, place * FIGURES);
    }
    for (int at = place * FIGURES; at < (place + 1) * FIGURES; at++) {
      add(scaled[at]);
    }
  }

  private void remember(StatedLine.Numbers numbers, int at) {
    scaled[at] = scaled(numbers.quantity());
    scaled[at + 1] = scaled(numbers.unitPrice());
    scaled[at + 2] = scaled(numbers.discount());
    scaled[at + 3] = scaled(numbers.amount());
    scaled[at + 4] = scaled(numbers.amountExcludingTax());
    scaled[at + 5] = scaled(numbers.amountBeforeDiscount());
    scaled[at + 6] = scaled(numbers.lineCost());
    scaled[at + 7] = scaled(numbers.unitCost());
  }

  private static long scaled(BigDecimal number) {
    return number == null ? UNKNOWN : Decimals.scaled(number);
  }

  private void add(String text) {
    add(of(text));
  }

  /** 64 bits that stand for a text. */
  static long of(String text) {
    long hash = text.length();
    for (int i = 0; i < text.length(); i++) {
      hash = FIRST * hash + text.charAt(i);
    }
    return mixed(hash, SECOND);
  }

  private void add(long value) {
    high = mixed(high ^ value, FIRST);
    low = mixed(low + Long.rotateLeft(value, 29), SECOND);
  }

  private static long mixed(long value, long factor) {
    long product = (value ^ value >>> 32) * factor;
    return product ^ product >>> 29;
  }
}
