package io.tillsight.core.ingest;

import io.tillsight.core.model.Money;
import java.util.ArrayList;
import java.util.List;

/**
 * The outcome of all records of an import, kept in memory so that it can be shown and stored
 * without reading the files again: about 120 bytes a line. Immutable once {@link Keeper#kept made}.
 */
final class KeptLines {
  private final List<LineBlock> blocks;
  private final List<Rejected> rejected;
  private final List<Money> again;

  private KeptLines(Keeper made) {
    this.blocks = List.copyOf(made.blocks);
    this.rejected = List.copyOf(made.rejected);
    this.again = List.copyOf(made.again);
  }

  /** A row that was kept aside, its amount null when it cannot be read. */
  private record Rejected(Rejection rejection, Money amount) {}

  /** Tells everything again: rejected rows first, lines in the order of the files. */
  void replay(LineSink sink, Ticker ticker) {
    for (Rejected row : rejected) {
      ticker.row();
      sink.rejected(row.rejection(), row.amount());
    }
    for (Money amount : again) {
      ticker.row();
      sink.again(amount);
    }
    for (LineBlock block : blocks) {
      for (int i = 0; i < block.size(); i++) {
        if (block.isReturn(i)) {
          sink.returned(block.line(i));
        } else {
          ticker.row();
          sink.accepted(block.line(i));
        }
      }
    }
  }

  /** Keeps what it is told while there is room. */
  static final class Keeper implements LineSink {
    private static final int MOST_ODD = 100_000;

    private final long most;
    private final List<LineBlock> blocks = new ArrayList<>();
    private final List<Rejected> rejected = new ArrayList<>();
    private final List<Money> again = new ArrayList<>();
    private LineBlock last;
    private boolean full;

    /**
     * @param mostBytes room for lines
     */
    Keeper(long mostBytes) {
      most = mostBytes / LineBlock.BYTES;
    }

    @Override
    public void accepted(KeyedLine line) {
      add(line, false);
    }

    @Override
    public void returned(KeyedLine line) {
      add(line, true);
    }

    @Override
    public void again(Money amount) {
      if (!full) {
        again.add(amount);
        giveUpWhen(again.size() > MOST_ODD);
      }
    }

    @Override
    public void rejected(Rejection rejection, Money amount) {
      if (!full) {
        rejected.add(new Rejected(rejection, amount));
        giveUpWhen(rejected.size() > MOST_ODD);
      }
    }

    /** What was kept; null when there was no room for all. */
    KeptLines kept() {
      return full ? null : new KeptLines(this);
    }

    private void add(KeyedLine line, boolean isReturn) {
      if (full) {
        return;
      }
      if (last == null || last.isFull()) {
        giveUpWhen(blocks.size() >= most);
        if (full) {
          return;
        }
        last = new LineBlock();
        blocks.add(last);
      }
      last.add(line, isReturn);
    }

    private void giveUpWhen(boolean tooMuch) {
      if (tooMuch) {
        full = true;
        blocks.clear();
        rejected.clear();
        again.clear();
        last = null;
      }
    }
  }
}
