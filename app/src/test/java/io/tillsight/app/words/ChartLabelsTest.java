package io.tillsight.app.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.tillsight.app.chart.Labels;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Expected texts as in the pictures of the look: bars in €k, exact amounts in popups. */
class ChartLabelsTest {
  private final Labels english = labels(Locale.ENGLISH).thousands();
  private final Labels french = labels(Locale.FRENCH).thousands();

  @Test
  void thousandsOnBarsAndAxes() {
    assertThat(english.mark(523709.95)).isEqualTo("524");
    assertThat(english.mark(1377.85)).isEqualTo("1.4");
    assertThat(english.axis(50_000)).isEqualTo("50");
    assertThat(english.axis(2_500)).isEqualTo("2.5");
    assertThat(english.difference(-47_000)).isEqualTo("−47");
    assertThat(english.difference(74_000)).isEqualTo("+74");
  }

  @Test
  void allDigitsInPopups() {
    assertThat(english.exact(523709.95)).isEqualTo("€523,709.95");
    assertThat(french.exact(523709.95)).isEqualTo("523\u202f709,95\u00a0€");
    assertThat(labels(Locale.ENGLISH).counts().exact(64463)).isEqualTo("64,463");
  }

  @Test
  void changesAndShares() {
    assertThat(english.change(0.054)).isEqualTo("+5.4");
    assertThat(french.changePercent(0.054)).isEqualTo("+5,4\u00a0%");
    assertThat(english.share(0.23)).isEqualTo("23.0%");
    assertThat(english.more(4)).isEqualTo("4 more");
  }

  @Test
  void smallShopsSeeWholeUnits() {
    assertThat(labels(Locale.ENGLISH).moneyUpTo(9_999).mark(831)).isEqualTo("831");
    assertThat(labels(Locale.ENGLISH).moneyUpTo(10_000).mark(8_310)).isEqualTo("8.3");
  }

  private static ChartLabels labels(Locale locale) {
    Words words = Words.of(locale);
    return new ChartLabels(words, new Formats(words, "EUR"));
  }
}
