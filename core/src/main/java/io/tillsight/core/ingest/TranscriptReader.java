package io.tillsight.core.ingest;

import io.tillsight.core.table.Row;
import java.util.List;

/** Reads records of which a transcript tells what they sold; all of what it does not tell. */
final class TranscriptReader implements StatedLines {
  private final List<Transcript> parts;
  private final LineReader again;
  private int part;
  private int record = -1;
  private int before;
  private int combination;
  private long rounded;

  /**
   * @param parts of all records that will be asked for, in their order
   */
  TranscriptReader(List<Transcript> parts, LineReader again) {
    this.parts = parts;
    this.again = again;
  }

  @Override
  public StatedLine read(Row row) {
    record++;
    while (record == parts.get(part).size()) {
      // Each part has numbers of its own.
      before += parts.get(part).numbers();
      part++;
      record = 0;
    }
    Transcript transcript = parts.get(part);
    int own = transcript.combination(record);
    if (own == Combinations.NONE) {
      combination = own;
      return again.read(row);
    }
    combination = before + own;
    Transcript.Told told = transcript.told(own);
    rounded += told.rounded();
    return again.read(row, told);
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
