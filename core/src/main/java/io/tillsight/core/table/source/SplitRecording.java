package io.tillsight.core.table.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the records of a body as {@link Recording} does, but in parts side by side, each on a
 * thread of its own. That is the same as long as every part but the last ends with the end of a
 * record, which shows when it was read.
 */
final class SplitRecording {
  private final SourceFile file;
  private final SourceFacts facts;
  private final BodyShape shape;
  private final int most;
  private volatile boolean stopped;

  /**
   * @param file with lines that can be told by their bytes
   * @param most parts, about equally long
   */
  SplitRecording(SourceFile file, SourceFacts facts, BodyShape shape, int most) {
    this.file = file;
    this.facts = facts;
    this.shape = shape;
    this.most = most;
  }

  /**
   * The records; no thread goes on when it returns.
   *
   * @param advance called on the calling thread
   * @return null when they do not fit or the parts do not show what the whole holds; then they are
   *     to be read one after the other
   */
  RecordTape run(Advance advance) throws IOException {
    List<Part> parts = parts();
    if (parts.size() < 2) {
      return null;
    }
    List<SideThread> others = new ArrayList<>();
    try {
      for (Part part : parts.subList(1, parts.size())) {
        others.add(SideThread.start("tillsight-reading", part::readSilently));
      }
      parts.get(0).read(() -> tell(parts, advance));
      for (SideThread other : others) {
        other.awaitInput(() -> tell(parts, advance));
      }
    } finally {
      stopped = true;
      others.forEach(SideThread::join);
    }
    return joined(parts);
  }

  private List<Part> parts() throws IOException {
    CellBooks books = new CellBooks(facts.charset());
    List<Part> parts = new ArrayList<>();
    List<Long> cuts = new BodyCuts(file, facts, shape).find(most);
    for (int i = 0; i + 1 < cuts.size(); i++) {
      CellBooks own = i == 0 ? books : books.beside();
      parts.add(new Part(cuts.get(i), cuts.get(i + 1), i == 0 ? shape.firstLine() : 1, own));
    }
    return parts;
  }

  private static void tell(List<Part> parts, Advance advance) {
    advance.at(
        parts.stream().mapToLong(part -> part.bytes).sum(),
        parts.stream().mapToLong(part -> part.rows).sum());
  }

  private RecordTape joined(List<Part> parts) {
    Part first = parts.get(0);
    long lines = 0;
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      boolean last = i == parts.size() - 1;
      if (!part.isWhole(last) || i > 0 && !first.recorder.append(part.recorder, lines)) {
        return null;
      }
      lines += part.reader.line();
    }
    file.giveBack(first.books);
    return first.recorder.finish();
  }

  /** Lines of the file and what they hold; those of later parts are counted from 1. */
  private final class Part {
    private final long from;
    private final long until;
    private final long firstLine;
    private final CellBooks books;
    private RecordReader reader;
    private RecordTape.Recorder recorder;
    private volatile long bytes;
    private volatile long rows;

    Part(long from, long until, long firstLine, CellBooks books) {
      this.from = from;
      this.until = until;
      this.firstLine = firstLine;
      this.books = books;
    }

    Void readSilently() throws IOException {
      read(() -> {});
      return null;
    }

    void read(Runnable report) throws IOException {
      boolean done = false;
      try (ByteLines lines = file.byteLines(from, until, books)) {
        reader = shape.reader(lines, firstLine);
        recorder = file.recorder(lines, reader, facts, shape);
        long read = 0;
        while (!stopped && recorder.advance()) {
          if (++read % Recording.STEP == 0) {
            rows = read;
            bytes = lines.bytesRead();
            report.run();
          }
        }
        done = recorder.isEnded();
      } finally {
        if (!done) {
          stopped = true;
        }
      }
    }

    /** Whether all its records are kept, and just they. */
    boolean isWhole(boolean last) {
      return recorder != null
          && recorder.isEnded()
          && !books.isFull()
          && (last || !reader.isOpenEnded());
    }
  }
}
