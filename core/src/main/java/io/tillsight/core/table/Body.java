package io.tillsight.core.table;

import io.tillsight.core.table.source.LineReader;
import io.tillsight.core.table.source.RawRecord;
import io.tillsight.core.table.source.RecordReader;
import io.tillsight.core.table.source.RecordTape;
import io.tillsight.core.table.source.Records;
import io.tillsight.core.table.source.SourceFacts;
import io.tillsight.core.table.source.SourceFile;
import java.io.IOException;
import java.util.function.ToLongFunction;

/**
 * The body of a file, to be walked several times. What the first whole walk reads is kept while
 * there is room, so that the others need not read the file. For several threads.
 */
final class Body {
  private static final int STEP = 4096;

  private final SourceFile file;
  private final SourceFacts facts;
  private final Layout layout;
  private volatile RecordTape tape;
  private volatile boolean tried;

  Body(SourceFile file, SourceFacts facts, Layout layout) {
    this.file = file;
    this.facts = facts;
    this.layout = layout;
  }

  /** Sees the records of a walk. */
  interface Visitor {
    /**
     * A record.
     *
     * @param body where it comes from
     */
    void visit(RawRecord next, BodyRecords body);
  }

  /**
   * Walks once.
   *
   * @param skipped hears of lines that are left out
   * @return line of the header of a second table, 0 without
   */
  long walk(BodyRecords.Skipped skipped, Steps steps, Visitor visitor) throws IOException {
    RecordTape kept = tape;
    if (kept != null) {
      double bytes = kept.size() == 0 ? 0 : (double) facts.bytes() / kept.size();
      return walk(kept.from(0), skipped, steps, visitor, rows -> (long) (bytes * rows));
    }
    try (LineReader lines = file.lines(facts)) {
      for (long line = 1; line < layout.bodyLine(); line++) {
        lines.next();
      }
      RecordReader reader =
          new RecordReader(lines, layout.dialect(), layout.width(), layout.bodyLine());
      Records records = () -> withText(reader);
      RecordTape.Recorder recorder =
          tried ? null : file.recorder(records, lines, facts, layout.width());
      Records heard = recorder == null ? records : recorder;
      long second = walk(heard, skipped, steps, visitor, rows -> lines.bytesRead());
      if (recorder != null) {
        tried = true;
        tape = recorder.finish();
      }
      return second;
    }
  }

  private long walk(
      Records records,
      BodyRecords.Skipped skipped,
      Steps steps,
      Visitor visitor,
      ToLongFunction<Long> bytes) {
    BodyRecords body = new BodyRecords(records, layout, skipped);
    long rows = 0;
    for (RawRecord next = body.next(); next != null; next = body.next()) {
      visitor.visit(next, body);
      if (++rows % STEP == 0) {
        steps.step(bytes.applyAsLong(rows), rows);
      }
    }
    return body.secondTable();
  }

  /** The next record that is neither blank nor drawn. */
  private static RawRecord withText(RecordReader reader) {
    while (true) {
      RawRecord next = reader.next();
      if (next == null || !next.isBlank() && !next.isRule()) {
        return next;
      }
    }
  }
}
