package io.tillsight.core.table.source;

import java.util.Arrays;
import java.util.function.Predicate;

/**
 * The text of one cell. A text that comes often in a column is one cell, shared by all records that
 * hold it, so that what was found out about it once is known wherever it stands.
 */
public final class Cell {
  /** Large, so that no two texts of a few characters share a hash, as "Aa" and "BB" do with 31. */
  private static final long MULTIPLIER = 0x9e3779b97f4a7c15L;

  private final String text;
  private final byte[] bytes;
  private int code;
  private Object reading;
  private long hash;
  private int traits;

  /**
   * @param bytes as written in the file; null for a short text of ASCII that its book keeps
   * @param code number among the cells that are kept of its column, -1 when it is not kept
   */
  Cell(String text, byte[] bytes, int code) {
    this.text = text;
    this.bytes = bytes;
    this.code = code;
  }

  /** The text, quotes resolved. */
  public String text() {
    return text;
  }

  /** Number among the cells that are kept of its column, from 0; -1 when it is not kept. */
  public int code() {
    return code;
  }

  /** What {@link #remember} was told last, null at first. */
  public Object reading() {
    return reading;
  }

  /** Keeps what the text was found to mean. */
  public void remember(Object meaning) {
    reading = meaning;
  }

  /**
   * Whether the text has a trait; found out once.
   *
   * @param trait its number, 0 to 15
   * @param test finds it out
   */
  public boolean has(int trait, Predicate<String> test) {
    int asked = 1 << 2 * trait;
    int holds = asked << 1;
    int known = traits;
    if ((known & asked) == 0) {
      known |= test.test(text) ? asked | holds : asked;
      traits = known;
    }
    return (known & holds) != 0;
  }

  /** A 64-bit hash of the text. */
  public long hash() {
    if (hash == 0) {
      hash = hash(text);
    }
    return hash;
  }

  /** The hash of a text, never 0. */
  public static long hash(String text) {
    long hash = 1125899906842597L;
    for (int i = 0; i < text.length(); i++) {
      hash = MULTIPLIER * hash + text.charAt(i);
    }
    hash = (hash ^ hash >>> 29) * 0xbf58476d1ce4e5b9L;
    hash ^= hash >>> 32;
    return hash == 0 ? 1 : hash;
  }

  /** Another book has the cell, or one that is written alike, under a number of its own. */
  void move(int newCode) {
    code = newCode;
  }

  /** Whether another cell that keeps its bytes is written alike. */
  boolean isWrittenAs(Cell other) {
    return Arrays.equals(bytes, other.bytes);
  }

  boolean isWritten(byte[] buffer, int from, int until) {
    return Arrays.equals(bytes, 0, bytes.length, buffer, from, until);
  }
}
