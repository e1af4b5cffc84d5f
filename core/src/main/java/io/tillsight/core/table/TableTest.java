package io.tillsight.core.table;

import io.tillsight.core.table.source.SampleLines;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Whether what was found is a table of records at all. */
final class TableTest {
  private static final int WORDS = 7;
  private static final int SHORT_SENTENCE = 3;
  private final SampleLines sample;
  private final Layout layout;

  TableTest(SampleLines sample, Layout layout) {
    this.sample = sample;
    this.layout = layout;
  }

  /** Key of the reason why it is none, null when it is one. */
  String reason() {
    if (isSideBySide()) {
      return "side_by_side";
    }
    return isProse() ? "prose" : null;
  }

  /** Header names repeat on both sides of a column without a name. */
  private boolean isSideBySide() {
    List<String> header = layout.header();
    Set<String> before = new HashSet<>();
    Set<String> block = new HashSet<>();
    for (String name : header) {
      if (name.isEmpty()) {
        before.addAll(block);
        block.clear();
      } else if (before.contains(name)) {
        return true;
      } else {
        block.add(name);
      }
    }
    return false;
  }

  /** Long lines in one column; or sentences whose commas made no even records and no values. */
  private boolean isProse() {
    if (layout.width() > 3 || layout.typed().contains(true)) {
      return false;
    }
    long words = 0;
    long lines = 0;
    long even = 0;
    char delimiter = layout.dialect().delimiter();
    for (String text : sample.texts()) {
      if (!text.isBlank()) {
        lines++;
        words += text.strip().split("\\s+").length;
        even += isEven(text.strip(), delimiter) ? 1 : 0;
      }
    }
    return layout.width() == 1
        ? lines > 2 && words > WORDS * lines
        : lines > 2 && 2 * even <= lines && words > SHORT_SENTENCE * lines;
  }

  /** A line that ends with a comma goes on in the next one, as a sentence does. */
  private boolean isEven(String text, char delimiter) {
    long cells = text.chars().filter(sign -> sign == delimiter).count() + 1;
    return cells == layout.width() && text.charAt(text.length() - 1) != delimiter;
  }
}
