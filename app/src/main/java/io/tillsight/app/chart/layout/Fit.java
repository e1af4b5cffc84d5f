package io.tillsight.app.chart.layout;

import io.tillsight.app.chart.draw.TextStyle;
import java.util.ArrayList;
import java.util.List;

/** Fits texts into widths by whole words. */
final class Fit {
  private static final String CUT = "…";

  private Fit() {}

  /** The text, or its first whole words and an ellipsis, or nothing when not even one word fits. */
  static String words(Sketch sketch, String text, TextStyle style, double width) {
    if (sketch.textWidth(text, style) <= width) {
      return text;
    }
    for (int end = boundary(text, text.length()); end > 0; end = boundary(text, end)) {
      String kept = text.substring(0, end).replaceAll("[\\s,;:(–-]+$", "") + CUT;
      if (sketch.textWidth(kept, style) <= width) {
        return kept;
      }
    }
    return "";
  }

  /** As {@link #words}, but a row is never left without a name: a long single word is cut. */
  static String name(Sketch sketch, String text, TextStyle style, double width) {
    String fitting = words(sketch, text, style, width);
    int end = text.length();
    while (fitting.isEmpty() && end > 2) {
      String cut = text.substring(0, --end) + CUT;
      fitting = sketch.textWidth(cut, style) <= width ? cut : "";
    }
    return fitting;
  }

  /** The last place before {@code end} where a word ends: at a space, after a hyphen or a slash. */
  private static int boundary(String text, int end) {
    for (int i = end - 1; i > 0; i--) {
      char before = text.charAt(i - 1);
      if (text.charAt(i) == ' ' || i < end - 1 && (before == '-' || before == '/')) {
        return i;
      }
    }
    return 0;
  }

  /** At most so many lines of whole words; words beyond them are dropped. */
  static List<String> lines(
      Sketch sketch, String text, TextStyle style, double width, int maximum) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : text.split(" ")) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (sketch.textWidth(longer, style) <= width) {
        line = longer;
        continue;
      }
      if (line.isEmpty() || lines.size() + 1 >= maximum || sketch.textWidth(word, style) > width) {
        break;
      }
      lines.add(line);
      line = word;
    }
    if (!line.isEmpty() && lines.size() < maximum) {
      lines.add(line);
    }
    return lines;
  }
}
