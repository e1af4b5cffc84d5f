package io.tillsight.core.ingest;

import io.tillsight.core.table.Row;
import java.util.Iterator;
import java.util.List;

/** Reads records of which a transcript tells what they say; all of what it does not tell. */
final class TranscriptReader implements StatedLines {
  private final Iterator<Transcript> parts;
  private final LineReader again;
  private Transcript part;
  private Transcript.Walk walk;
  private Row row;
  private int before;
  private int combination;
  private long rounded;

  /**
   * @param parts of all records that will be asked for, in their order
   */
  TranscriptReader(List<Transcript> parts, LineReader again) {
    this.parts = parts.iterator();
    this.again = again;
    begin();
  }

  private void begin() {
    part = parts.next();
    walk = part.walk();
  }

  @Override
  public void show(Row next) {
    row = next;
    while (!walk.next()) {
      // Each part has numbers of its own.
      before += part.numbers();
      begin();
    }
    int own = walk.combination();
    if (own == Combinations.NONE) {
      combination = own;
      again.show(next);
      return;
    }
    combination = before + own;
    // Most files have nothing to round, and to look into each item takes its time.
    rounded += part.rounds() ? part.item(own).rounded() : 0;
  }

  @Override
  public StatedLine line() {
    return combination == Combinations.NONE
        ? again.line()
        : again.read(row, part.item(combination - before), walk.head());
  }

  @Override
  public int combination() {
    return combination;
  }

  @Override
  public StatedLine.Head head() {
    return combination == Combinations.NONE ? null : walk.head();
  }

  @Override
  public long rounded() {
    return rounded + again.rounded();
  }

  @Override
  public Cells cells() {
    return again.cells();
  }
}
