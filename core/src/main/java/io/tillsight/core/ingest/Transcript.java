package io.tillsight.core.ingest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What the records of a part of a file said, so that it need not be put together once more: four
 * bytes for each beside the different things that were sold and the heads. A record that says
 * something wrong is to be read again.
 */
final class Transcript {
  /** A head takes some 80 bytes: a fiftieth of the heap. */
  private static final long HEAP_PER_HEAD = 4096;

  /** Marks a record whose head is not that of the record before. */
  private static final int OTHER_HEAD = 1 << 31;

  /** Stands for {@link Combinations#NONE}. */
  private static final int UNTOLD = Integer.MAX_VALUE;

  private static final int FIRST_ITEMS = 64;

  /** By combination: an array of its own type, so that none need be looked at to be handed out. */
  private StatedLine.Item[] items = new StatedLine.Item[FIRST_ITEMS];

  private final long mostHeads;

  /** The heads in the order in which they come, as far as there is room. */
  private final List<StatedLine.Head> heads = new ArrayList<>();

  /** For each record the number of what it sold. */
  private int[] rows;

  private StatedLine.Head last;
  private boolean rounds;
  private int size;
  private int numbers;

  /**
   * Nothing told.
   *
   * @param expected how many records there are
   */
  Transcript(long expected) {
    this(expected, Runtime.getRuntime().maxMemory() / HEAP_PER_HEAD);
  }

  /**
   * Nothing told.
   *
   * @param expected how many records there are
   * @param mostHeads how many heads are kept
   */
  Transcript(long expected, long mostHeads) {
    this.mostHeads = mostHeads;
    rows = new int[(int) Math.min(Integer.MAX_VALUE / 2, Math.max(1, expected))];
  }

  /**
   * The next record.
   *
   * @param combination of its cells
   */
  void add(StatedLine line, int combination) {
    if (size == rows.length) {
      rows = Arrays.copyOf(rows, 2 * rows.length);
    }
    boolean isTold = combination != Combinations.NONE && line.fault() == null;
    if (isTold) {
      keep(line.item(), combination);
    }
    rows[size] = (isTold ? combination : UNTOLD) | headOf(line);
    size++;
  }

  private void keep(StatedLine.Item item, int combination) {
    if (combination >= items.length) {
      items = Arrays.copyOf(items, 2 * combination);
    }
    if (items[combination] == null) {
      items[combination] = item;
      rounds |= item.rounded() > 0;
      numbers = Math.max(numbers, combination + 1);
    }
  }

  private int headOf(StatedLine line) {
    if (line.head() == last) {
      return 0;
    }
    last = line.head();
    if (heads.size() < mostHeads) {
      heads.add(last);
    }
    return OTHER_HEAD;
  }

  /** How many records there are. */
  int size() {
    return size;
  }

  /** Larger than any combination. */
  int numbers() {
    return numbers;
  }

  /** What all records of a combination say. */
  StatedLine.Item item(int combination) {
    return items[combination];
  }

  /** Whether some value was rounded. */
  boolean rounds() {
    return rounds;
  }

  /** The records from the first on. */
  Walk walk() {
    return new Walk();
  }

  /** Goes from record to record. */
  final class Walk {
    private int record = -1;
    private int head = -1;

    /** Goes to the next record; false behind the last. */
    boolean next() {
      record++;
      head += record < size && rows[record] < 0 ? 1 : 0;
      return record < size;
    }

    /** The combination of the record, {@link Combinations#NONE} when it is to be read again. */
    int combination() {
      int row = rows[record] & ~OTHER_HEAD;
      return row == UNTOLD ? Combinations.NONE : row;
    }

    /** The head of the record; null when it is not kept. */
    StatedLine.Head head() {
      return head < heads.size() ? heads.get(head) : null;
    }
  }
}
