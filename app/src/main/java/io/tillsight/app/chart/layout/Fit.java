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
    String kept = text;
    int space = kept.lastIndexOf(' ');
    while (space > 0) {
      kept = kept.substring(0, space).replaceAll("[\\s,;:(–-]+$", "");
      if (sketch.textWidth(kept + CUT, style) <= width) {
        return kept + CUT;
      }
      space = kept.lastIndexOf(' ');
    }
    return "";
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
