package io.tillsight.app.chart.draw;

import java.util.EnumMap;
import java.util.Map;

/**
 * Widths of texts in Tillsight Sans, read from the font files themselves, so that a layout needs no
 * toolkit and is the same on screen and paper. No back end kerns, so advances simply add up.
 */
public final class TextMeasure {
  private static final TextMeasure BUNDLED = new TextMeasure();

  private final Map<Weight, FontTable> fonts = new EnumMap<>(Weight.class);

  private TextMeasure() {
    for (Weight weight : Weight.values()) {
      fonts.put(weight, FontTable.read(weight.resource()));
    }
  }

  /** Of the fonts inside the product. */
  public static TextMeasure bundled() {
    return BUNDLED;
  }

  /** The advance of a text in pixels; a character that the font lacks counts as one em. */
  public double width(String text, Weight weight, double size) {
    FontTable font = fonts.get(weight);
    return text.codePoints().mapToDouble(font::advance).sum() * size;
  }

  /** The advance of a text in pixels. */
  public double width(String text, TextStyle style) {
    return width(text, style.weight(), style.size());
  }

  /** Whether the font has every character of a text. */
  public boolean covers(String text, Weight weight) {
    return text.codePoints().allMatch(fonts.get(weight)::has);
  }
}
