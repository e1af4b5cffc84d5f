package io.tillsight.core.table.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/** Finds the ends of lines that divide a body into parts of about the same length. */
final class BodyCuts {
  private static final int LONGEST_LINE = 1 << 16;

  private final SourceFile file;
  private final SourceFacts facts;
  private final BodyShape shape;

  BodyCuts(SourceFile file, SourceFacts facts, BodyShape shape) {
    this.file = file;
    this.facts = facts;
    this.shape = shape;
  }

  /**
   * Where the parts start, and the end of the last, which is where the file ends however long it
   * has become.
   *
   * @param most parts; there are fewer when the lines are long or end without a line feed
   */
  List<Long> find(int most) throws IOException {
    List<Long> cuts = new ArrayList<>();
    long start = start();
    cuts.add(start);
    for (int part = 1; part < most; part++) {
      long last = cuts.get(cuts.size() - 1);
      long cut = behindLine(Math.max(last, start + (facts.bytes() - start) / most * part));
      if (cut > last && cut < facts.bytes()) {
        cuts.add(cut);
      }
    }
    cuts.add(Long.MAX_VALUE);
    return cuts;
  }

  private long start() throws IOException {
    try (ByteLines lines = file.byteLines(facts)) {
      shape.skipHead(lines);
      return lines.nextOffset();
    }
  }

  /** Behind the first line feed from there on; 0 when it is not near. */
  private long behindLine(long from) throws IOException {
    try (InputStream in = file.bytes(from)) {
      byte[] near = in.readNBytes(LONGEST_LINE);
      for (int i = 0; i < near.length; i++) {
        if (near[i] == '\n') {
          return from + i + 1;
        }
      }
      return 0;
    }
  }
}
