package io.tillsight.core.ingest;

import java.util.List;

/**
 * A sales file that is ready to be turned into sale lines.
 *
 * @param scattered orders whose lines do not all stand together, see {@link Repetitions#orders}
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

  /**
   * What its records say.
   *
   * @param portion the whole, or one of the parts in which the file was surveyed
   */
  StatedLines lines(Portion portion) {
    LineReader reader = new LineReader(mapping());
    if (transcripts.isEmpty()) {
      return reader;
    }
    List<Transcript> some =
        portion.isWhole() ? transcripts : List.of(transcripts.get(portion.number()));
    return new TranscriptReader(some, reader);
  }

  ColumnMapping mapping() {
    return planned.mapping();
  }
}
