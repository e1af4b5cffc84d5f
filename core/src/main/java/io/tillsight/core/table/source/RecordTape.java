package io.tillsight.core.table.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The records of a file as they were read once, to be read again without taking its lines apart:
 * four bytes a cell and twelve a record beside each different text once. Records that are not plain
 * are kept as they are. Immutable once {@link Recorder#finish made}; may be replayed by several
 * threads.
 */
public final class RecordTape {
  /** Records of a group; the last group of a part may have fewer. */
  public static final int GROUP = 1 << 13;

  private final int width;
  private final List<Block> blocks;
  private final Map<Integer, RawRecord> others;
  private final Cell[][] cells;
  private final LineText text;
  private final int size;

  /** The first records of all parts but the first, and of each part what is missing before it. */
  private final int[] cuts;

  private final int[] gaps;

  private RecordTape(Recorder made, Cell[][] cells) {
    this.width = made.width;
    this.blocks = made.blocks;
    this.others = made.others;
    this.text = made.text;
    this.size = made.size;
    this.cells = cells;
    this.cuts = made.cuts.stream().mapToInt(Integer::intValue).toArray();
    this.gaps = made.gaps.stream().mapToInt(Integer::intValue).toArray();
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

  /** Number of groups of records. */
  public int groups() {
    return blocks.size();
  }

  /** Codes of the cells of the plain records of a group, record after record. */
  public int[] codes(int group) {
    return blocks.get(group).codes;
  }

  /** The first record of a group; behind the last group the number of records. */
  public int first(int group) {
    if (group == blocks.size()) {
      return size;
    }
    int part = cuts.length;
    while (part > 0 && group * GROUP < cuts[part - 1] + gaps[part]) {
      part--;
    }
    return group * GROUP - gaps[part];
  }

  /** Where a record stands: its group is a {@link #GROUP}th of that, its row there the rest. */
  public int place(int index) {
    int part = 0;
    while (part < cuts.length && index >= cuts[part]) {
      part++;
    }
    return index + gaps[part];
  }

  /** Physical line of a plain record, counted from 0. */
  public long line(int index) {
    int place = place(index);
    Block block = blocks.get(place / GROUP);
    return block.firstLine + block.lines[place % GROUP];
  }

  /** A record, counted from 0. */
  public RawRecord record(int index) {
    int place = place(index);
    Block block = blocks.get(place / GROUP);
    int row = place % GROUP;
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

    private final int[] lines;
    private final int[] bytes;
    private final int[] lengths;
    private final int[] codes;

    Block(int width, long firstLine) {
      this.codes = new int[GROUP * width];
      this.lines = new int[GROUP];
      this.bytes = new int[GROUP];
      this.lengths = new int[GROUP];
      this.firstLine = firstLine;
    }

    /** The same records, so many lines further down; the other one is of no use then. */
    private Block(Block other, long before) {
      this.codes = other.codes;
      this.lines = other.lines;
      this.bytes = other.bytes;
      this.lengths = other.lengths;
      this.firstByte = other.firstByte;
      this.firstLine = other.firstLine + before;
    }

    /** The same records behind those of a part, with the codes of their cells there. */
    Block moved(long before, int[][] newCodes, int records) {
      int width = codes.length / GROUP;
      for (int row = 0, at = 0; row < records; row++) {
        for (int column = 0; column < width; column++, at++) {
          codes[at] = lengths[row] < 0 ? 0 : newCodes[column][codes[at]];
        }
      }
      return new Block(this, before);
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
    private final List<Integer> cuts = new ArrayList<>();
    private final List<Integer> gaps = new ArrayList<>(List.of(0));
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
      long all = bytesPerRecord(width) * GROUP * (blocks.size() + later.blocks.size());
      if (codes == null || all > mostBytes) {
        return false;
      }
      later.others.forEach((index, other) -> others.put(size + index, moved(other, before)));
      cuts.add(size);
      gaps.add(blocks.size() * GROUP - size);
      blocks.addAll(
          IntStream.range(0, later.blocks.size())
              .parallel()
              .mapToObj(group -> later.blocks.get(group).moved(before, codes, later.rows(group)))
              .toList());
      size += later.size;
      ended = later.ended;
      return hasFewOthers();
    }

    /** How many records of a part that began with a group stand in one. */
    private int rows(int group) {
      return Math.min(GROUP, size - group * GROUP);
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
        if (!hasFewOthers()) {
          giveUp();
        }
      }
      size++;
    }

    private boolean hasFewOthers() {
      return others.size() <= FEW + size / RARE;
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
