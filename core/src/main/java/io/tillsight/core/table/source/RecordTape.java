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
  private static final int BLOCK = 1 << 13;

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

  /** Number of records. */
  public int size() {
    return size;
  }

  /** The records from one on. */
  public Records from(int first) {
    return new Replay(first);
  }

  private RawRecord record(int index) {
    Block block = blocks.get(index / BLOCK);
    int row = index % BLOCK;
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

    Replay(int first) {
      next = first;
    }

    @Override
    public RawRecord next() {
      return next < size ? record(next++) : null;
    }
  }

  /** Some thousand records side by side. */
  private static final class Block {
    private final long firstLine;
    private final long firstByte;
    private final int[] lines = new int[BLOCK];
    private final int[] bytes = new int[BLOCK];
    private final int[] lengths = new int[BLOCK];
    private final int[] codes;

    Block(int width, RawRecord first) {
      codes = new int[BLOCK * width];
      firstLine = first.line();
      firstByte = first.at();
    }
  }

  /** Listens to a reading from its first record on. For one thread. */
  public static final class Recorder implements Records {
    private static final int FEW = 1_000;
    private static final int RARE = 64;

    private final Records from;
    private final int width;
    private final LineText text;
    private final long mostBytes;
    private final CellBooks books;
    private final Map<Integer, RawRecord> others = new HashMap<>();
    private List<Block> blocks = new ArrayList<>();
    private int size;
    private boolean ended;

    /**
     * @param width cells of a plain record
     * @param books where the cells come from
     * @param text gives the text of a line again
     * @param mostBytes memory that the tape may take
     */
    Recorder(Records from, int width, CellBooks books, LineText text, long mostBytes) {
      this.from = from;
      this.width = width;
      this.books = books;
      this.text = text;
      this.mostBytes = mostBytes;
    }

    @Override
    public RawRecord next() {
      RawRecord next = from.next();
      if (next == null) {
        ended = true;
      } else if (blocks != null) {
        keep(next);
      }
      return next;
    }

    /** The tape; null when the reading did not come to its end or did not fit. */
    public RecordTape finish() {
      return ended && blocks != null ? new RecordTape(this, books.cells(width)) : null;
    }

    private void keep(RawRecord next) {
      int row = size % BLOCK;
      if (row == 0) {
        long blockBytes = (4L * width + 12) * BLOCK;
        if (blockBytes * (blocks.size() + 1) > mostBytes) {
          giveUp();
          return;
        }
        blocks.add(new Block(width, next));
      }
      Block block = blocks.get(blocks.size() - 1);
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
      long line = next.line() - block.firstLine;
      long bytes = next.at() - block.firstByte;
      if (next.at() < 0
          || block.firstByte < 0
          || fields.size() != width
          || line > Integer.MAX_VALUE
          || bytes > Integer.MAX_VALUE) {
        return false;
      }
      for (int column = 0, at = row * width; column < width; column++, at++) {
        int code = CellList.of(fields, column).code();
        if (code < 0) {
          return false;
        }
        block.codes[at] = code;
      }
      block.lines[row] = (int) line;
      block.bytes[row] = (int) bytes;
      block.lengths[row] = next.length();
      return true;
    }

    private void giveUp() {
      blocks = null;
      others.clear();
    }
  }
}
