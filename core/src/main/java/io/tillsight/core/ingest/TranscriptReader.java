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
  public StatedLine read(Row row) {
    while (!walk.next()) {
      // Each part has numbers of its own.
      before += part.numbers();
      begin();
    }
    int own = walk.combination();
    if (own == Combinations.NONE) {
      combination = own;
      return again.read(row);
    }
    combination = before + own;
    StatedLine.Item item = part.item(own);
    // Most files have nothing to round, and to look into each item takes its time.
    rounded += part.rounds() ? item.rounded() : 0;
    return again.read(row, item, walk.head());
  }

  @Override
  public int combination() {
    return combination;
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
