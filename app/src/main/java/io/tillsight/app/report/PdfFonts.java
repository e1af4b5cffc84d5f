package io.tillsight.app.report;

import com.lowagie.text.DocumentException;
import com.lowagie.text.pdf.BaseFont;
import io.tillsight.app.chart.draw.Weight;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;

/** The three weights of Tillsight Sans, embedded as subsets; one instance serves one document. */
public final class PdfFonts {
  private static final int SUBSTITUTE = '?';

  private final Map<Weight, BaseFont> fonts = new EnumMap<>(Weight.class);

  /** Reads the fonts inside the product. */
  public PdfFonts() {
    for (Weight weight : Weight.values()) {
      fonts.put(weight, load(weight));
    }
  }

  /** The font of a weight. */
  public BaseFont font(Weight weight) {
    return fonts.get(weight);
  }

  /**
   * The text with a question mark for every character that the font lacks; without it such a
   * character would vanish from the page without a trace.
   */
  public String printable(String text, Weight weight) {
    BaseFont font = fonts.get(weight);
    StringBuilder printable = new StringBuilder();
    text.codePoints()
        .map(character -> font.charExists(character) ? character : SUBSTITUTE)
        .forEach(printable::appendCodePoint);
    return printable.toString();
  }

  private static BaseFont load(Weight weight) {
    try (InputStream stream = PdfFonts.class.getResourceAsStream(weight.resource())) {
      String name = weight.resource().substring(weight.resource().lastIndexOf('/') + 1);
      return BaseFont.createFont(
          name, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, stream.readAllBytes(), null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (DocumentException e) {
      throw new IllegalStateException("the bundled font cannot be read: " + weight, e);
    }
  }
}
