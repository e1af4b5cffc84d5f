package io.tillsight.app.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.tillsight.app.chart.draw.Weight;
import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.geom.PathIterator;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** AWT reads both the whole font and the subset: same letters, same widths. */
class FontSubsetTest {
  private static final String TEXT = "Île-de-France €524 Ça œuf ß +5.4%";
  private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

  @ParameterizedTest
  @EnumSource(Weight.class)
  void drawsTheSameLetters(Weight weight) throws Exception {
    Font whole = whole(weight);
    byte[] bytes = SvgFonts.subset(weight, characters(TEXT));
    Font subset =
        Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(bytes)).deriveFont(20f);
    assertThat(bytes).hasSizeLessThan(16_000);
    assertThat(subset.canDisplayUpTo(TEXT)).isEqualTo(-1);
    assertThat(subset.canDisplay('Z')).isFalse();
    assertThat(outline(subset)).isEqualTo(outline(whole));
    assertThat(subset.getStringBounds(TEXT, CONTEXT).getWidth())
        .isEqualTo(whole.getStringBounds(TEXT, CONTEXT).getWidth());
  }

  private static TreeSet<Integer> characters(String text) {
    return text.codePoints().boxed().collect(Collectors.toCollection(TreeSet::new));
  }

  private static Font whole(Weight weight) throws Exception {
    try (InputStream stream = FontSubsetTest.class.getResourceAsStream(weight.resource())) {
      return Font.createFont(Font.TRUETYPE_FONT, stream).deriveFont(20f);
    }
  }

  private static List<String> outline(Font font) {
    List<String> steps = new ArrayList<>();
    double[] xy = new double[6];
    PathIterator path = font.createGlyphVector(CONTEXT, TEXT).getOutline().getPathIterator(null);
    for (; !path.isDone(); path.next()) {
      steps.add(path.currentSegment(xy) + " " + xy[0] + " " + xy[1]);
    }
    return steps;
  }
}
