package io.tillsight.core.table.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The records of a file as they were read once, to be read again without taking its lines apart:
 * four bytes a cell and twelve a record beside each different text once. Records that are not plain
 * are kept as they are. Immutable once {@link Recorder#finish made}; may be replayed by several
 * threads.
 */
public final class RecordTape {
  /** Records of a group; the last group may have fewer. */
  public static final int GROUP = 1 << 13;

  private final int width;
  private final List<Block> blocks;
  private final Map<Integer, RawRecord> others;
  private final Cell[][] cells;
  private final LineText text;
  private final int size;

  private RecordTape(Recorder made, Cell[][] cells) {
    this.width = made.width;
    this.blocks = made.blocks;
    this.others = made.others;
    this.text = made.text;
    this.size = made.size;
    this.cells = cells;
  }

  /** Memory that a plain record takes, without its cells. */
  static long bytesPerRecord(int width) {
    return 4L * width + 12;
  }

  /** Number of records. */
  public int size() {
    return size;
  }

  /** All records. */
  public Records records() {
    return new Replay();
  }

  /** Whether every record is a plain one with all its cells, and they stand on lines in a row. */
  public boolean isEven() {
    return others.isEmpty() && (size == 0 || line(size - 1) - line(0) == size - 1);
  }

  /** The cells of a column by their codes. */
  public Cell[] cells(int column) {
    return cells[column];
  }

  /** Codes of the cells of plain records in groups of {@link #GROUP}, record after record. */
  public int[] codes(int group) {
    return blocks.get(group).codes;
  }

  /** Physical line of a plain record, counted from 0. */
  public long line(int index) {
    Block block = blocks.get(index / GROUP);
    return block.firstLine + block.lines[index % GROUP];
  }

  /** A record, counted from 0. */
  public RawRecord record(int index) {
    Block block = blocks.get(index / GROUP);
    int row = index % GROUP;
    if (block.lengths[row] < 0) {
      return others.get(index);
    }
    Cell[] found = new Cell[width];
    for (int column = 0, at = row * width; column < width; column++, at++) {
      found[column] = cells[column][block.codes[at]];
    }
    return new RawRecord(
        block.firstLine + block.lines[row],
        text,
        block.firstByte + block.bytes[row],
        block.lengths[row],
        new CellList(found));
  }

  private final class Replay implements Records {
    private int next;

    @Override
    public RawRecord next() {
      return next < size ? record(next++) : null;
    }
  }

  /** Some thousand records side by side. */
  private static final class Block {
    private final long firstLine;

    /** Of the first plain record, -1 while there is none. */
    private long firstByte = -1;

    private final int[] lines = new int[GROUP];
    private final int[] bytes = new int[GROUP];
    private final int[] lengths = new int[GROUP];
    private final int[] codes;

    Block(int width, long firstLine) {
      this.codes = new int[GROUP * width];
      this.firstLine = firstLine;
    }

    /** Whether there is a place for a record that starts there; takes it. */
    boolean takes(int row, long line, long at, int length) {
      firstByte = firstByte < 0 ? at : firstByte;
      if (line - firstLine > Integer.MAX_VALUE || at - firstByte > Integer.MAX_VALUE) {
        return false;
      }
      lines[row] = (int) (line - firstLine);
      bytes[row] = (int) (at - firstByte);
      lengths[row] = length;
      return true;
    }
  }

  /** Keeps what a reading of lines gives, from its first record on. For one thread. */
  static final class Recorder {
    private static final int FEW = 1_000;
    private static final int RARE = 64;

    private final ByteLines lines;
    private final RecordReader reader;
    private final Records all;
    private final int width;
    private final LineText text;
    private final long mostBytes;
    private final CellBooks books;
    private final Map<Integer, RawRecord> others = new HashMap<>();
    private List<Block> blocks = new ArrayList<>();
    private int size;
    private boolean ended;

    /**
     * @param reader of the lines, at the first record
     * @param width cells of a plain record
     * @param text gives the text of a line again
     * @param mostBytes memory that the tape may take
     */
    Recorder(ByteLines lines, RecordReader reader, int width, LineText text, long mostBytes) {
      this.lines = lines;
      this.reader = reader;
      this.all = BodyShape.withText(reader);
      this.width = width;
      this.books = lines.books();
      this.text = text;
      this.mostBytes = mostBytes;
    }

    /** Reads one more record and keeps it; false behind the last and once it is given up. */
    boolean advance() {
      long line = reader.line() + 1;
      Block block = blocks == null ? null : block(line);
      if (block == null) {
        return false;
      }
      int row = size % GROUP;
      if (reader.advance(block.codes, row * width, width)) {
        if (block.takes(row, line, lines.offset(), lines.stop() - lines.start())) {
          size++;
        } else {
          giveUp();
        }
        return true;
      }
      RawRecord next = all.next();
      ended = next == null;
      if (!ended) {
        keep(next);
      }
      return !ended;
    }

    /** Whether all records were read and kept. */
    boolean isEnded() {
      return ended && blocks != null;
    }

    /** The tape; null when the reading did not come to its end or did not fit. */
    RecordTape finish() {
      return isEnded() ? new RecordTape(this, books.cells(width)) : null;
    }

    /**
     * Adds the records that another recorder was given, of the lines behind those of this one. It
     * is of no use then.
     *
     * @param before physical lines before its first
     * @return false when they do not fit; this one is of no use then
     */
    boolean append(Recorder later, long before) {
      int[][] codes = books.takeOver(later.books);
      boolean fits = codes != null;
      for (int i = 0; fits && i < later.size; i++) {
        Block from = later.blocks.get(i / GROUP);
        int row = i % GROUP;
        if (from.lengths[row] < 0) {
          keep(moved(later.others.get(i), before));
        } else {
          fits = copy(from, row, codes, before);
        }
        fits &= blocks != null;
        if (row == GROUP - 1) {
          later.blocks.set(i / GROUP, null);
        }
      }
      ended = later.ended;
      return fits;
    }

    private RawRecord moved(RawRecord other, long before) {
      List<String> fields = other.fields();
      if (!(fields instanceof CellList)) {
        return other.moved(before, fields);
      }
      Cell[] own = new Cell[fields.size()];
      for (int column = 0; column < own.length; column++) {
        own[column] = books.of(column).cell(CellList.of(fields, column).code());
      }
      return other.moved(before, new CellList(own));
    }

    private boolean copy(Block from, int fromRow, int[][] codes, long before) {
      long line = before + from.firstLine + from.lines[fromRow];
      int row = size % GROUP;
      Block block = block(line);
      long at = from.firstByte + from.bytes[fromRow];
      if (block == null || !block.takes(row, line, at, from.lengths[fromRow])) {
        return false;
      }
      int target = row * width;
      int source = fromRow * width;
      for (int column = 0; column < width; column++) {
        block.codes[target + column] = codes[column][from.codes[source + column]];
      }
      size++;
      return true;
    }

    /** The block of the next record, null when there is no room for it. */
    private Block block(long line) {
      if (size / GROUP == blocks.size()) {
        long blockBytes = bytesPerRecord(width) * GROUP;
        if (blockBytes * (blocks.size() + 1) > mostBytes) {
          giveUp();
          return null;
        }
        blocks.add(new Block(width, line));
      }
      return blocks.get(size / GROUP);
    }

    private void keep(RawRecord next) {
      Block block = block(next.line());
      if (block == null) {
        return;
      }
      int row = size % GROUP;
      if (!isKept(block, row, next)) {
        block.lengths[row] = -1;
        others.put(size, next);
        if (others.size() > FEW + size / RARE) {
          giveUp();
        }
      }
      size++;
    }

    private boolean isKept(Block block, int row, RawRecord next) {
      List<String> fields = next.fields();
      if (next.at() < 0 || fields.size() != width) {
        return false;
      }
      for (int column = 0, at = row * width; column < width; column++, at++) {
        int code = CellList.of(fields, column).code();
        if (code < 0) {
          return false;
        }
        block.codes[at] = code;
      }
      return block.takes(row, next.line(), next.at(), next.length());
    }

    private void giveUp() {
      blocks = null;
      others.clear();
    }
  }
}
