package io.tillsight.core.table.source;

import java.util.ArrayList;
import java.util.List;

/** The first lines of a file, kept, to be read again and again. */
public final class SampleLines {
  private static final int MOST_LINES = 3000;
  private static final int MOST_CHARACTERS = 1 << 20;
  private final List<String> texts = new ArrayList<>();
  private final List<String> ends = new ArrayList<>();

  /** Takes the first lines of a source, at most three thousand or a million characters. */
  public SampleLines(Lines source) {
    int length = 0;
    while (texts.size() < MOST_LINES && length < MOST_CHARACTERS) {
      String text = source.next();
      if (text == null) {
        return;
      }
      texts.add(source.wasCut() ? "" : text);
      ends.add(source.end());
      length += text.length();
    }
  }

  private SampleLines(List<String> texts, List<String> ends) {
    this.texts.addAll(texts);
    this.ends.addAll(ends);
  }

  /** Only the lines up to a physical line. */
  public SampleLines upTo(long line) {
    int end = (int) Math.max(0, Math.min(line, texts.size()));
    return new SampleLines(texts.subList(0, end), ends.subList(0, end));
  }

  /** The lines without their ends. */
  public List<String> texts() {
    return List.copyOf(texts);
  }

  /** The lines from a physical line on, the first being 1. */
  public Lines from(long line) {
    return new Lines() {
      private int next = (int) line - 1;

      @Override
      public String next() {
        return next < texts.size() ? texts.get(next++) : null;
      }

      @Override
      public String end() {
        return ends.get(next - 1);
      }
    };
  }
}
