package io.tillsight.app.report;

import io.tillsight.app.chart.draw.TextStyle;
import io.tillsight.app.chart.draw.Weight;
import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;

/** Tillsight Sans for raster images. */
final class PngFonts {
  private static final int NOTHING_MISSING = -1;

  private final Map<Weight, Font> fonts = new EnumMap<>(Weight.class);

  PngFonts() {
    for (Weight weight : Weight.values()) {
      fonts.put(weight, load(weight));
    }
  }

  /** The bundled font, or a font of the system for a text in a script that ours lacks. */
  Font font(String text, TextStyle style) {
    Font font = fonts.get(style.weight());
    Font able =
        font.canDisplayUpTo(text) == NOTHING_MISSING ? font : new Font(Font.DIALOG, Font.PLAIN, 1);
    return able.deriveFont((float) style.size());
  }

  private static Font load(Weight weight) {
    try (InputStream stream = PngFonts.class.getResourceAsStream(weight.resource())) {
      return Font.createFont(Font.TRUETYPE_FONT, stream);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (FontFormatException e) {
      throw new IllegalStateException("the bundled font cannot be read: " + weight, e);
    }
  }
}
