package io.tillsight.core.table;

import io.tillsight.core.table.source.BodyShape;
import io.tillsight.core.table.source.Cell;
import io.tillsight.core.table.source.LineReader;
import io.tillsight.core.table.source.RawRecord;
import io.tillsight.core.table.source.RecordTape;
import io.tillsight.core.table.source.Records;
import io.tillsight.core.table.source.SourceFacts;
import io.tillsight.core.table.source.SourceFile;
import java.io.IOException;
import java.lang.ref.SoftReference;
import java.util.Arrays;
import java.util.function.LongUnaryOperator;

/**
 * The body of a file, to be walked several times. Its records are kept where there is room and as
 * long as nothing else needs it, so that the file need not be read each time. For several threads
 * once {@link #record} was called.
 */
final class Body {
  private static final int STEP = 4096;

  private final SourceFile file;
  private final SourceFacts facts;
  private final Layout layout;
  private final BodyShape shape;
  private volatile SoftReference<RecordTape> tape = new SoftReference<>(null);
  private volatile boolean even;

  Body(SourceFile file, SourceFacts facts, Layout layout) {
    this.file = file;
    this.facts = facts;
    this.layout = layout;
    this.shape = new BodyShape(layout.dialect(), layout.width(), layout.bodyLine());
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

  /** Keeps the records where there is room. */
  void record(Steps steps) throws IOException {
    RecordTape recorded = file.record(facts, shape, steps::step);
    even = recorded != null && recorded.isEven() && isOrdinary(recorded.cells(0));
    tape = new SoftReference<>(recorded);
  }

  /**
   * The records when all are kept, each is as wide as the table, and nothing stands between them;
   * null otherwise.
   */
  RecordTape even() {
    return even ? tape.get() : null;
  }

  private boolean isOrdinary(Cell[] first) {
    return Arrays.stream(first).parallel().noneMatch(cell -> BodyRecords.isOdd(cell, layout));
  }

  /**
   * Walks once.
   *
   * @param skipped hears of lines that are left out
   * @return line of the header of a second table, 0 without
   */
  long walk(BodyRecords.Skipped skipped, Steps steps, Visitor visitor) throws IOException {
    RecordTape kept = tape.get();
    if (kept != null) {
      double bytes = kept.size() == 0 ? 0 : (double) facts.bytes() / kept.size();
      return walk(kept.records(), skipped, steps, visitor, rows -> (long) (bytes * rows));
    }
    try (LineReader lines = file.lines(facts)) {
      return walk(shape.records(lines), skipped, steps, visitor, rows -> lines.bytesRead());
    }
  }

  private long walk(
      Records records,
      BodyRecords.Skipped skipped,
      Steps steps,
      Visitor visitor,
      LongUnaryOperator bytes) {
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
}
