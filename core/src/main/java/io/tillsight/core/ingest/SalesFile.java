package io.tillsight.core.ingest;

import java.util.List;

/**
 * A sales file that is ready to be turned into sale lines.
 *
 * @param scattered orders whose lines do not all stand together
 * @param transcripts of the parts in which the file was surveyed; empty where they were not made
 */
record SalesFile(
    PlannedFile planned,
    SalesEvidence evidence,
    ScatteredOrders scattered,
    List<Transcript> transcripts) {
  String name() {
    return planned.table().name();
  }

  /** What all its records say. */
  StatedLines lines() {
    return told(transcripts);
  }

  /**
   * What the records of a part say.
   *
   * @param part its number, from 0
   * @param parts how many there are; as many as the file was surveyed in, or one
   */
  StatedLines lines(int part, int parts) {
    return parts == transcripts.size() ? told(List.of(transcripts.get(part))) : lines();
  }

  private StatedLines told(List<Transcript> some) {
    LineReader reader = new LineReader(mapping());
    return some.isEmpty() ? reader : new TranscriptReader(some, reader);
  }

  ColumnMapping mapping() {
    return planned.mapping();
  }
}
