package io.tillsight.persistence.sales;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Reads what {@link PackedLines} packed, one line after the other. For one thread. */
final class PackedLinesReader {
  private final ByteBuffer bytes;
  private final long[] before = new long[PackedLines.PLAIN];
  private String order = "";

  /**
   * @throws IllegalStateException when it is no such thing
   */
  PackedLinesReader(byte[] packed) {
    bytes = ByteBuffer.wrap(packed);
    if (packed.length == 0 || bytes.get() != PackedLines.FORMAT) {
      throw new IllegalStateException("Packed lines of a form that is not known");
    }
  }

  boolean hasNext() {
    return bytes.hasRemaining();
  }

  /**
   * Reads the next line into the row.
   *
   * @throws IllegalStateException when it is not whole
   */
  void next(LineRow row) {
    try {
      read(row);
    } catch (BufferUnderflowException | IllegalArgumentException e) {
      throw new IllegalStateException("Packed lines that are not whole", e);
    }
  }

  private void read(LineRow row) {
    int said = bytes.get();
    if ((said & PackedLines.SAME_ORDER) == 0) {
      order = text();
    }
    row.begin(order);
    for (int at = 0; at < PackedLines.PLAIN; at++) {
      before[at] += number();
      if ((said >>> at & 1) != 0 && at < LineRow.OPTIONAL) {
        row.nothing();
      } else {
        row.next(before[at]);
      }
    }
    for (int at = PackedLines.PLAIN; at < LineRow.NUMBERS; at++) {
      row.next(bytes.getLong());
    }
  }

  private String text() {
    int length = Math.toIntExact(number());
    if (length < 0 || length > bytes.remaining()) {
      throw new BufferUnderflowException();
    }
    String text = new String(bytes.array(), bytes.position(), length, StandardCharsets.UTF_8);
    bytes.position(bytes.position() + length);
    return text;
  }

  private long number() {
    long bits = 0;
    int shift = 0;
    byte next;
    do {
      next = bytes.get();
      bits |= (next & 0x7FL) << shift;
      shift += 7;
    } while (next < 0);
    return bits >>> 1 ^ -(bits & 1);
  }
}
