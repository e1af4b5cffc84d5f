package io.tillsight.app.report;

import io.tillsight.app.chart.draw.Weight;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Map;
import java.util.TreeSet;

/**
 * The used characters of Tillsight Sans inside an SVG document, so that it looks the same anywhere.
 */
final class SvgFonts {
  private SvgFonts() {}

  static String style(Map<Weight, TreeSet<Integer>> used) {
    StringBuilder style = new StringBuilder("<style>\n");
    used.forEach(
        (weight, characters) ->
            style
                .append("@font-face{font-family:'Tillsight Sans';font-weight:")
                .append(400 + 100 * weight.ordinal())
                .append(";src:url(data:font/ttf;base64,")
                .append(Base64.getEncoder().encodeToString(subset(weight, characters)))
                .append(") format('truetype')}\n"));
    return style.append("</style>\n").toString();
  }

  static byte[] subset(Weight weight, TreeSet<Integer> characters) {
    try (InputStream stream = SvgFonts.class.getResourceAsStream(weight.resource())) {
      return FontSubset.of(stream.readAllBytes(), characters);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
