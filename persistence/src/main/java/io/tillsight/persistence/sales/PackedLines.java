package io.tillsight.persistence.sales;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Lines in few bytes: for each a byte that says what is absent or as before, the order number, the
 * difference of each number to the line before in as many bytes as it needs (seven bits each, the
 * sign in the lowest bit), and the hashes as they are. For one thread.
 */
final class PackedLines {
  /** Stands at the beginning of what is packed like this. */
  static final byte FORMAT = 1;

  /** Beside the bits for absent numbers: the order number is that of the line before. */
  static final int SAME_ORDER = 1 << LineRow.OPTIONAL;

  static final int PLAIN = LineRow.NUMBERS - LineRow.HASHES;

  private static final VarHandle EIGHT =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

  /** Most bytes of a line beside its order number: ten for 64 bits in sevens. */
  private static final int MOST = 2 * Long.BYTES + 10 * PLAIN + Long.BYTES * LineRow.HASHES;

  private final long[] before = new long[PLAIN];
  private String order = "";
  private byte[] bytes = new byte[1 << 17];
  private int used;
  private int lines;

  PackedLines() {
    bytes[used++] = FORMAT;
  }

  /** How many lines there are. */
  int lines() {
    return lines;
  }

  /** How many bytes they take. */
  int size() {
    return used;
  }

  void add(LineRow row) {
    lines++;
    room(MOST);
    boolean same = row.order().equals(order);
    bytes[used++] = (byte) (row.absent() | (same ? SAME_ORDER : 0));
    if (!same) {
      order = row.order();
      text(order.getBytes(StandardCharsets.UTF_8));
    }
    for (int at = 0; at < PLAIN; at++) {
      number(row.number(at) - before[at]);
      before[at] = row.number(at);
    }
    for (int at = PLAIN; at < LineRow.NUMBERS; at++) {
      EIGHT.set(bytes, used, row.number(at));
      used += Long.BYTES;
    }
  }

  /** All of them. */
  byte[] bytes() {
    return Arrays.copyOf(bytes, used);
  }

  private void text(byte[] text) {
    number(text.length);
    room(text.length + MOST);
    System.arraycopy(text, 0, bytes, used, text.length);
    used += text.length;
  }

  private void number(long number) {
    long rest = number << 1 ^ number >> 63;
    while ((rest & ~0x7F) != 0) {
      bytes[used++] = (byte) (rest & 0x7F | 0x80);
      rest >>>= 7;
    }
    bytes[used++] = (byte) rest;
  }

  private void room(int more) {
    if (used + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, used + more));
    }
  }
}
