package io.tillsight.app.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.tillsight.app.chart.draw.TextMeasure;
import io.tillsight.app.chart.draw.Weight;
import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.io.InputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TextMeasureTest {
  private static final String[] TEXTS = {
    "Net sales by month",
    "Île-de-France",
    "+12,5 % · €3.74m",
    "Saint-Denis (974)",
    "ß Ł Ω Ж −0.2",
    "1 234 567,89 €"
  };

  /** AWT with fractional metrics is the independent witness. */
  @ParameterizedTest
  @EnumSource(Weight.class)
  void agreesWithAnotherReaderOfTheSameFont(Weight weight) throws Exception {
    try (InputStream stream = getClass().getResourceAsStream(weight.resource())) {
      Font font = Font.createFont(Font.TRUETYPE_FONT, stream);
      FontRenderContext context = new FontRenderContext(null, true, true);
      for (String text : TEXTS) {
        for (float size : new float[] {11, 12, 22}) {
          double expected = font.deriveFont(size).getStringBounds(text, context).getWidth();
          assertThat(TextMeasure.bundled().width(text, weight, size))
              .as(text)
              .isCloseTo(expected, within(0.01));
        }
      }
    }
  }

  @Test
  void figuresAreTabular() {
    TextMeasure measure = TextMeasure.bundled();
    double one = measure.width("1", Weight.REGULAR, 11);
    for (char digit = '0'; digit <= '9'; digit++) {
      assertThat(measure.width(String.valueOf(digit), Weight.REGULAR, 11)).isEqualTo(one);
    }
  }

  @Test
  void knowsWhatTheFontLacks() {
    assertThat(TextMeasure.bundled().covers("Çà œ €", Weight.MEDIUM)).isTrue();
    assertThat(TextMeasure.bundled().covers("日本", Weight.MEDIUM)).isFalse();
    assertThat(TextMeasure.bundled().width("日", Weight.REGULAR, 12)).isEqualTo(12);
  }
}
