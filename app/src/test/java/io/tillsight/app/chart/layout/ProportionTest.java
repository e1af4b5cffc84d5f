package io.tillsight.app.chart.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.tillsight.app.chart.Bridge;
import io.tillsight.app.chart.Chart;
import io.tillsight.app.chart.Columns;
import io.tillsight.app.chart.Columns.Column;
import io.tillsight.app.chart.EnglishLabels;
import io.tillsight.app.chart.RankedBars;
import io.tillsight.app.chart.RankedBars.Bar;
import io.tillsight.app.chart.RecordingPen;
import io.tillsight.app.chart.Subject;
import io.tillsight.app.chart.Words;
import io.tillsight.app.chart.draw.Box;
import io.tillsight.app.chart.draw.Frame;
import io.tillsight.app.chart.draw.Highlight;
import io.tillsight.app.chart.draw.Palette;
import io.tillsight.app.chart.draw.Token;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Lengths say the numbers: measured in the picture, compared with arithmetic by hand. */
class ProportionTest {
  private static final Palette LIGHT = Palette.light();
  private static final Words WORDS = new Words("Store", "2026", "2025", "", "", "Δ", "Share");
  private static final Subject SUBJECT = new Subject("Sales", WORDS, new EnglishLabels(1), true);

  @Test
  void aBarTwiceAsLargeIsTwiceAsLong() {
    RankedBars chart =
        RankedBars.of(
            SUBJECT, List.of(Bar.of("a", "A", 200, Double.NaN), Bar.of("b", "B", 100, Double.NaN)));
    List<Box> bars = draw(chart).filledWith(LIGHT.ink(Token.ACTUAL));
    assertThat(bars).hasSize(2);
    assertThat(bars.get(0).width()).isCloseTo(2 * bars.get(1).width(), within(1.0));
    assertThat(bars.get(0).x()).isEqualTo(bars.get(1).x());
  }

  @Test
  void theYearBeforeHasTheScaleOfTheActualOne() {
    RankedBars chart = RankedBars.of(SUBJECT, List.of(Bar.of("a", "A", 100, 80)));
    RecordingPen pen = draw(chart);
    double actual = pen.filledWith(LIGHT.ink(Token.ACTUAL)).get(0).width();
    double previous = pen.filledWith(LIGHT.ink(Token.PREVIOUS)).get(0).width();
    assertThat(previous / actual).isCloseTo(0.8, within(0.01));
    assertThat(pen.words()).contains("+25.0");
  }

  @Test
  void columnsStandOnZeroAndBelowItWhenNegative() {
    Columns chart =
        new Columns(
            SUBJECT,
            List.of(
                Column.finished("1", "Jan", 100, Double.NaN),
                Column.finished("2", "Feb", -50, Double.NaN)),
            "");
    List<Box> columns = draw(chart).filledWith(LIGHT.ink(Token.ACTUAL));
    assertThat(columns.get(0).bottom()).isEqualTo(columns.get(1).y());
    assertThat(columns.get(0).height()).isCloseTo(2 * columns.get(1).height(), within(1.5));
  }

  @Test
  void aRunningColumnWithoutForecastIsDashedAndNotFilled() {
    Column running =
        new Column("2", "Feb", 50, Double.NaN, Double.NaN, Double.NaN, Double.NaN, true);
    Columns chart =
        new Columns(
            SUBJECT, List.of(Column.finished("1", "Jan", 100, Double.NaN), running), "to 9 Feb");
    RecordingPen pen = draw(chart);
    assertThat(pen.filledWith(LIGHT.ink(Token.ACTUAL))).hasSize(1);
    assertThat(pen.calls)
        .anyMatch(call -> call.startsWith("outline") && call.contains("[2.0, 2.0]"));
    assertThat(pen.words()).contains("to 9 Feb");
  }

  @Test
  void aRiseIsBadWhereLowerIsBetter() {
    Subject costs = new Subject("Returns", WORDS, new EnglishLabels(1), false);
    RankedBars chart = RankedBars.of(costs, List.of(Bar.of("a", "A", 120, 100)));
    assertThat(draw(chart).filledWith(LIGHT.ink(Token.BAD))).isNotEmpty();
    assertThat(draw(chart).filledWith(LIGHT.ink(Token.GOOD))).isEmpty();
  }

  @Test
  void bridgeStepsMeetAndEndAtTheDifference() {
    Bridge chart =
        new Bridge(
            SUBJECT,
            "2025",
            1000,
            List.of(new Bridge.Step("a", "A", 60), new Bridge.Step("b", "B", -20)),
            "2026",
            1040);
    RecordingPen pen = draw(chart);
    Box up = pen.filledWith(LIGHT.ink(Token.GOOD)).get(0);
    Box down = pen.filledWith(LIGHT.ink(Token.BAD)).get(0);
    Box end = pen.filledWith(LIGHT.ink(Token.ACTUAL)).get(0);
    assertThat(down.right()).isEqualTo(up.right());
    assertThat(end.right()).isEqualTo(down.x());
    assertThat(end.width() / up.width()).isCloseTo(40.0 / 60, within(0.01));
    assertThat(pen.words()).contains("+60", "−20", "+40  →  1,040");
  }

  @Test
  void selectedMarksKeepTheirColourAndOthersAreDimmed() {
    RankedBars chart =
        RankedBars.of(
            SUBJECT, List.of(Bar.of("a", "A", 200, Double.NaN), Bar.of("b", "B", 100, Double.NaN)));
    RecordingPen pen = new RecordingPen();
    Frame frame = Frame.of(400, 200, LIGHT).with(new Highlight(Set.of("b")));
    ChartLayout.picture(chart, frame).draw(pen);
    assertThat(pen.filledWith(LIGHT.ink(Token.ACTUAL))).hasSize(1);
    assertThat(pen.filledWith(LIGHT.dimmed(LIGHT.ink(Token.ACTUAL)))).hasSize(1);
  }

  private static RecordingPen draw(Chart chart) {
    RecordingPen pen = new RecordingPen();
    ChartLayout.picture(chart, Frame.of(400, 200, LIGHT)).draw(pen);
    return pen;
  }
}
