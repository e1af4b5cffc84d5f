package io.tillsight.app.chart;

import static org.assertj.core.api.Assertions.assertThat;

import io.tillsight.app.chart.draw.Token;
import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class ShadesTest {

  @Test
  void quantilesPutAsManyValuesInEachOfSevenClasses() {
    double[] values = DoubleStream.iterate(1, value -> value + 1).limit(70).toArray();
    Shades shades = Shades.quantiles(values);
    int[] counts = new int[7];
    for (double value : values) {
      counts[shades.classOf(value)]++;
    }
    assertThat(counts).containsExactly(10, 10, 10, 10, 10, 10, 10);
    assertThat(shades.ink(1)).isEqualTo(Token.S1);
    assertThat(shades.ink(70)).isEqualTo(Token.S7);
  }

  @Test
  void equalValuesShareOneClassAndNothingIsNoError() {
    assertThat(Shades.quantiles(new double[] {5, 5, 5, 5}).borders()).isEmpty();
    assertThat(Shades.quantiles(new double[0]).ink(3)).isEqualTo(Token.S1);
    assertThat(Shades.quantiles(new double[] {Double.NaN, 1, 2}).classOf(2)).isPositive();
  }

  @Test
  void roundClassesAreNamedByTheirLimits() {
    Shades shades = Shades.rounded(200, 300, 700);
    assertThat(shades.names(value -> "" + (int) value))
        .isEqualTo(List.of("< 200", "200 – 300", "300 – 700", "> 700"));
    assertThat(shades.ink(199.99)).isEqualTo(Token.S1);
    assertThat(shades.ink(200)).isEqualTo(Token.S3);
    assertThat(shades.ink(700)).isEqualTo(Token.S7);
  }

  @Test
  void noChangeIsTheMiddleOfTheDivergingRamp() {
    Shades shades = Shades.changes(0.02, 0.08);
    assertThat(shades.ink(0)).isEqualTo(Token.D4);
    assertThat(shades.ink(-0.05)).isEqualTo(Token.D3);
    assertThat(shades.ink(-0.5)).isEqualTo(Token.D2);
    assertThat(shades.ink(0.08)).isEqualTo(Token.D6);
  }
}
