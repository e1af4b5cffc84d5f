package io.tillsight.app.chart.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.tillsight.app.chart.EnglishLabels;
import io.tillsight.app.chart.Scatter;
import io.tillsight.app.chart.Scatter.Point;
import io.tillsight.app.chart.Subject;
import io.tillsight.app.chart.Words;
import io.tillsight.app.chart.draw.Frame;
import io.tillsight.app.chart.draw.Highlight;
import io.tillsight.app.chart.draw.Mark;
import io.tillsight.app.chart.draw.Palette;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A hundred thousand points in a picture that has room for fewer. */
class CrowdedScatterTest {
  private static final int POINTS = 100_000;
  private static final double WIDTH = 640;
  private static final double HEIGHT = 320;

  private final Scatter chart = chart();

  private static Scatter chart() {
    Random random = new Random(5);
    List<Point> points = new ArrayList<>();
    for (int i = 0; i < POINTS; i++) {
      double x = random.nextGaussian() * 20 + 100;
      points.add(new Point("K" + i, "Point " + i, x, x * 3 + random.nextGaussian() * 40));
    }
    Words words = new Words("Customer", "Sales", "2025", "Target", "Forecast", "ΔPY %", "Share");
    EnglishLabels labels = new EnglishLabels(1);
    return new Scatter(
        new Subject("Crowd", words, labels, true), labels, "Orders", points, Optional.empty());
  }

  private static Frame frame() {
    return Frame.of(WIDTH, HEIGHT, Palette.light());
  }

  @Test
  void noMoreDotsThanThePlotHasRoomFor() {
    List<Mark> marks = ChartLayout.picture(chart, frame()).marks();

    // A dot of four pixels covers a square of eight; half-covered ones at the edges come on top.
    assertThat(marks).hasSizeBetween(1_000, (int) (WIDTH * HEIGHT / 8));
  }

  @Test
  void theOutermostPointsStayAndTheTableHasAll() {
    List<Mark> marks = ChartLayout.picture(chart, frame()).marks();
    Set<String> drawn = new HashSet<>();
    marks.forEach(mark -> drawn.add(mark.key()));
    Comparator<Point> across = Comparator.comparingDouble(Point::x);

    assertThat(drawn)
        .contains("K0") // the first has the best claim
        .contains(chart.points().stream().max(across).get().key())
        .contains(chart.points().stream().min(across).get().key());
    assertThat(chart.table().rows()).hasSize(POINTS);
  }

  @Test
  void aChosenPointIsAlwaysThere() {
    Set<String> drawn = new HashSet<>();
    ChartLayout.picture(chart, frame()).marks().forEach(mark -> drawn.add(mark.key()));
    String behind =
        chart.points().stream().map(Point::key).filter(k -> !drawn.contains(k)).findFirst().get();

    Highlight chosen = new Highlight(Set.of(behind));
    assertThat(ChartLayout.picture(chart, frame().with(chosen)).marks())
        .extracting(Mark::key)
        .contains(behind);
  }
}
