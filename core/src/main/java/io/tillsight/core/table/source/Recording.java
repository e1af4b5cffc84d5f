package io.tillsight.core.table.source;

import java.io.IOException;

/** Reads the records of a body one after the other to keep them. */
final class Recording {
  /** Records between two reports. */
  static final int STEP = 4096;

  private final SourceFile file;
  private final SourceFacts facts;
  private final BodyShape shape;

  Recording(SourceFile file, SourceFacts facts, BodyShape shape) {
    this.file = file;
    this.facts = facts;
    this.shape = shape;
  }

  /** The records; null when they do not fit. */
  RecordTape run(Advance advance) throws IOException {
    try (ByteLines lines = file.byteLines(facts)) {
      shape.skipHead(lines);
      RecordReader reader = shape.reader(lines, shape.firstLine());
      RecordTape.Recorder recorder = file.recorder(lines, reader, facts, shape);
      long rows = 0;
      while (recorder.advance()) {
        if (++rows % STEP == 0) {
          advance.at(lines.bytesRead(), rows);
        }
      }
      return recorder.finish();
    }
  }
}
