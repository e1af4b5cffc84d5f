package io.tillsight.core.table.source;

import java.nio.charset.Charset;
import java.util.Arrays;

/**
 * The texts of one column that come again, found by their bytes: open addressing, a power of two of
 * places. Once it is full, further texts are made anew each time, but for the one met last.
 */
final class CellBook {
  private static final int FIRST_PLACES = 1 << 6;
  private static final long MIX = 0x9e3779b97f4a7c15L;

  private final Charset charset;
  private final CellBooks room;

  /** Hash and code of a cell side by side; a place is free while its hash is 0. */
  private long[] places = new long[2 * FIRST_PLACES];

  private Cell[] byCode = new Cell[FIRST_PLACES];

  /** Hashes by code: in the order in which cells are taken over, which those above are not. */
  private long[] hashes = new long[FIRST_PLACES];

  private int size;
  private int last;
  private long lastHash;
  private Cell unkept;

  CellBook(Charset charset, CellBooks room) {
    this.charset = charset;
    this.room = room;
  }

  /** The cell of these bytes; the buffer goes on for at least eight bytes behind them. */
  Cell cell(byte[] buffer, int from, int until) {
    int code = code(buffer, from, until);
    if (code >= 0) {
      return byCode[code];
    }
    if (unkept == null || !unkept.isWritten(buffer, from, until)) {
      unkept = made(buffer, from, until, code);
    }
    return unkept;
  }

  /** The code of the {@link #cell} of these bytes, -1 when there is no room to keep it. */
  int code(byte[] buffer, int from, int until) {
    boolean isShort = until - from < Long.BYTES;
    long hash = isShort ? ofShort(buffer, from, until) : ofLong(buffer, from, until);
    if (hash == lastHash && (isShort || byCode[last].isWritten(buffer, from, until))) {
      return last;
    }
    int place = place(hash, buffer, from, until);
    if (places[place] != 0) {
      last = (int) places[place + 1];
    } else if (room.takes(size)) {
      last = size;
      put(made(buffer, from, until, size), hash, place);
    } else {
      return -1;
    }
    lastHash = hash;
    return last;
  }

  /** Where the cell of these bytes is, or may be put. */
  private int place(long hash, byte[] buffer, int from, int until) {
    boolean isShort = until - from < Long.BYTES;
    int place = first(hash);
    while (places[place] != 0) {
      if (places[place] == hash
          && (isShort || byCode[(int) places[place + 1]].isWritten(buffer, from, until))) {
        break;
      }
      place = next(place);
    }
    return place;
  }

  private int first(long hash) {
    return (int) (hash >>> 31) & places.length - 2;
  }

  private int next(int place) {
    return place + 2 & places.length - 1;
  }

  private Cell made(byte[] buffer, int from, int until, int code) {
    // A short text of ASCII gives its bytes again, so they need not be kept.
    boolean again = code >= 0 && isShortAscii(buffer, from, until);
    byte[] bytes = again ? null : Arrays.copyOfRange(buffer, from, until);
    return new Cell(new String(buffer, from, until - from, charset), bytes, code);
  }

  private static boolean isShortAscii(byte[] buffer, int from, int until) {
    boolean ascii = until - from < Long.BYTES;
    for (int at = from; ascii && at < until; at++) {
      ascii = buffer[at] >= 0;
    }
    return ascii;
  }

  private void put(Cell cell, long hash, int place) {
    if (size == byCode.length) {
      byCode = Arrays.copyOf(byCode, 2 * size);
      hashes = Arrays.copyOf(hashes, 2 * size);
    }
    places[place] = hash;
    places[place + 1] = size;
    hashes[size] = hash;
    byCode[size++] = cell;
    if (8 * size > 3 * places.length) {
      grow();
    }
  }

  int size() {
    return size;
  }

  Cell cell(int code) {
    return byCode[code];
  }

  /**
   * Adds the cells of another book that are missing here; it is of no use then.
   *
   * @return the codes here by the codes there
   */
  int[] takeOver(CellBook other) {
    int[] codes = new int[other.size];
    for (int code = 0; code < codes.length; code++) {
      codes[code] = takeOver(other.byCode[code], other.hashes[code]);
    }
    return codes;
  }

  private int takeOver(Cell cell, long hash) {
    int place = place(hash, cell);
    if (places[place] != 0) {
      cell.move((int) places[place + 1]);
    } else {
      cell.move(size);
      put(cell, hash, place);
    }
    return cell.code();
  }

  /** Where the cell is, or may be put. */
  private int place(long hash, Cell cell) {
    int place = first(hash);
    while (places[place] != 0) {
      if (places[place] == hash
          && (isOfShort(hash) || byCode[(int) places[place + 1]].isWrittenAs(cell))) {
        break;
      }
      place = next(place);
    }
    return place;
  }

  /** The kept cells by their codes. */
  Cell[] cells() {
    return Arrays.copyOf(byCode, size);
  }

  private void grow() {
    places = new long[2 * places.length];
    for (int code = 0; code < size; code++) {
      int place = first(hashes[code]);
      while (places[place] != 0) {
        place = next(place);
      }
      places[place] = hashes[code];
      places[place + 1] = code;
    }
  }

  /**
   * The bytes and their number themselves, mixed without loss, so that equal means the same; odd,
   * never 0.
   */
  private static long ofShort(byte[] buffer, int from, int until) {
    int length = until - from;
    long bytes = length == 0 ? 0 : EightBytes.at(buffer, from) & (-1L >>> 64 - Byte.SIZE * length);
    long key = bytes << Byte.SIZE | length << 1 | 1;
    return key * MIX;
  }

  private static boolean isOfShort(long hash) {
    return (hash & 1) != 0;
  }

  /** Even, never 0. */
  private static long ofLong(byte[] buffer, int from, int until) {
    long hash = until - from;
    int at = from;
    for (; at + Long.BYTES <= until; at += Long.BYTES) {
      hash = mixed(hash ^ EightBytes.at(buffer, at));
    }
    int rest = until - at;
    if (rest > 0) {
      hash = mixed(hash ^ EightBytes.at(buffer, at) & (-1L >>> 64 - Byte.SIZE * rest));
    }
    return (hash * MIX | 2) & -2L;
  }

  private static long mixed(long value) {
    long product = value * MIX;
    return product ^ product >>> 32;
  }
}
