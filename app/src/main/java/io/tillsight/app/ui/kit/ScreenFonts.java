package io.tillsight.app.ui.kit;

import io.tillsight.app.chart.draw.Weight;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;

/**
 * Tillsight Sans for the screen. JavaFX knows two weights of a family only, so Medium is a family
 * of its own and SemiBold is the bold one.
 */
public final class ScreenFonts {
  private static final String FAMILY = "Tillsight Sans";

  private final Map<Weight, Map<Double, Font>> fonts = new HashMap<>();

  static {
    // JavaFX keeps what it was given for the life of the process: once is enough.
    for (Weight weight : Weight.values()) {
      load(weight);
    }
  }

  /** The bundled fonts; JavaFX knows them from the first use of this class, style sheets too. */
  public ScreenFonts() {}

  /** The font of a weight and size in pixels. */
  public Font font(Weight weight, double size) {
    return fonts
        .computeIfAbsent(weight, any -> new HashMap<>())
        .computeIfAbsent(size, any -> create(weight, size));
  }

  private static Font create(Weight weight, double size) {
    return switch (weight) {
      case REGULAR -> Font.font(FAMILY, FontWeight.NORMAL, size);
      case MEDIUM -> Font.font(FAMILY + " Medium", size);
      case SEMI_BOLD -> Font.font(FAMILY, FontWeight.BOLD, size);
    };
  }

  private static void load(Weight weight) {
    try (InputStream stream = ScreenFonts.class.getResourceAsStream(weight.resource())) {
      Font.loadFont(stream, 12);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
