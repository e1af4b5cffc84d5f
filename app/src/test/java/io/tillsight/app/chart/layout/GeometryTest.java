package io.tillsight.app.chart.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.tillsight.app.chart.RecordingPen;
import io.tillsight.app.chart.draw.Box;
import io.tillsight.app.chart.draw.Frame;
import io.tillsight.app.chart.draw.Outline;
import io.tillsight.app.chart.draw.Palette;
import io.tillsight.app.chart.draw.Points;
import io.tillsight.app.chart.draw.Stroke;
import io.tillsight.app.chart.draw.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GeometryTest {

  @Test
  void aLongLineKeepsItsPeaksInTwoPointsForEachPixel() {
    Random random = new Random(1);
    List<Double> values = new ArrayList<>();
    for (int i = 0; i < 50_000; i++) {
      values.add(random.nextGaussian());
    }
    values.set(31_234, 99.0);
    values.set(12_345, -99.0);
    Scale x = new Scale(0, 49_999, 0, 600);
    Scale y = new Scale(-100, 100, 200, 0);
    LinePath line =
        LinePath.of(
            IntStream.range(0, 50_000).boxed().toList(), Integer::doubleValue, values::get, x, y);
    Points points = line.pieces().get(0);
    assertThat(points.size()).isLessThanOrEqualTo(2 * 601);
    double[] heights = IntStream.range(0, points.size()).mapToDouble(points::y).sorted().toArray();
    assertThat(heights[0]).isEqualTo(y.at(99));
    assertThat(heights[heights.length - 1]).isEqualTo(y.at(-99));
  }

  @Test
  void aMissingValueLeavesAGap() {
    List<Double> values = List.of(1.0, 2.0, Double.NaN, 3.0);
    LinePath line =
        LinePath.of(
            List.of(0, 1, 2, 3),
            Integer::doubleValue,
            values::get,
            new Scale(0, 3, 0, 30),
            new Scale(0, 3, 30, 0));
    assertThat(line.pieces()).hasSize(2);
    assertThat(line.heightAt(5)).isCloseTo(15, within(1e-9));
    assertThat(line.heightAt(20)).isNaN();
  }

  /** The example of Bruls, Huizing and van Wijk (2000), figure 4: 6 6 4 3 2 2 1 in 6 by 4. */
  @Test
  void squaresFollowThePublishedExample() {
    List<Box> boxes = Squares.of(new double[] {6, 6, 4, 3, 2, 2, 1}, new Box(0, 0, 6, 4));
    assertThat(boxes.get(0)).isEqualTo(new Box(0, 0, 3, 2));
    assertThat(boxes.get(1)).isEqualTo(new Box(0, 2, 3, 2));
    assertThat(boxes.get(2).height()).isCloseTo(7.0 / 3, within(1e-9));
    assertThat(boxes.get(2).width()).isCloseTo(12.0 / 7, within(1e-9));
    for (int i = 0; i < boxes.size(); i++) {
      double value = new double[] {6, 6, 4, 3, 2, 2, 1}[i];
      assertThat(boxes.get(i).width() * boxes.get(i).height()).isCloseTo(value, within(1e-9));
    }
  }

  /** Width and height of the unit graticule as in the paper: 2.70663 and 1.31737 each way. */
  @Test
  void equalEarthHasThePublishedExtent() {
    assertThat(Projection.EQUAL_EARTH.x(180, 0)).isCloseTo(2.70663, within(1e-5));
    assertThat(Projection.EQUAL_EARTH.y(0, 90)).isCloseTo(-1.31737, within(1e-5));
    assertThat(Projection.EQUAL_EARTH.x(0, 48)).isZero();
  }

  /**
   * A square of 10 at the origin: lines x + y = 5, 10, 15 cut it; the middle one is its diagonal.
   */
  @Test
  void hatchLinesStayInsideTheShape() {
    RecordingPen pen = new RecordingPen();
    Stroke stroke = Stroke.solid(Palette.light().ink(Token.NO_DATA), 1);
    new HatchLines(new Box(0, 0, 10, 10).rounded(0), 5).draw(pen, stroke);
    assertThat(pen.calls)
        .filteredOn(call -> call.startsWith("line"))
        .anyMatch(call -> call.startsWith("line 0.0 10.0 10.0 0.0"))
        .anyMatch(call -> call.startsWith("line 0.0 5.0 5.0 0.0"))
        .anyMatch(call -> call.startsWith("line 5.0 10.0 10.0 5.0"));
  }

  @Test
  void bothMapsHaveTheirRegions() {
    assertThat(GeoMap.france().shapes()).hasSize(18).containsKeys("11", "94", "04");
    assertThat(GeoMap.france().shapes().get("53").name()).isEqualTo("Bretagne");
    assertThat(GeoMap.world().shapes()).containsKeys("FR", "GB", "SG", "AU", "US");
    Outline australia = GeoMap.world().shapes().get("AU").outline();
    assertThat(australia.bounds().width()).isGreaterThan(0.4);
  }

  /**
   * Russia crosses the antimeridian: its largest ring is one piece, not a band around the world.
   */
  @Test
  void noRingJumpsAcrossTheMap() {
    double whole = 2 * Projection.EQUAL_EARTH.x(180, 0);
    GeoMap.world()
        .shapes()
        .forEach(
            (code, shape) -> {
              for (Points ring : shape.outline().rings()) {
                for (int i = 1; i < ring.size() && !code.equals("AQ"); i++) {
                  assertThat(Math.abs(ring.x(i) - ring.x(i - 1))).as(code).isLessThan(whole / 3);
                }
              }
            });
  }

  @Test
  void hairlinesLieOnTheDevicesPixels() {
    for (double scale : new double[] {1, 1.25, 1.5, 2}) {
      Frame frame = Frame.of(100, 100, Palette.light()).scaled(scale);
      double width = frame.hairWidth() * scale;
      double edge = frame.hair(33.3) * scale - width / 2;
      assertThat(width).isCloseTo(Math.rint(width), within(1e-9));
      assertThat(edge).as("at scale %s", scale).isCloseTo(Math.rint(edge), within(1e-9));
    }
  }

  @Test
  void namesBreakAtWordsAndHyphens() {
    Sketch sketch = new Sketch(Frame.of(200, 100, Palette.light()));
    var style = io.tillsight.app.chart.draw.TextStyle.caption(Palette.light().ink(Token.TEXT));
    assertThat(Fit.words(sketch, "Provence-Alpes-Côte d’Azur", style, 100))
        .isEqualTo("Provence-Alpes…");
    assertThat(Fit.words(sketch, "Rattan pendant Ø 40", style, 60)).isEqualTo("Rattan…");
    assertThat(Fit.words(sketch, "Unbreakable", style, 20)).isEmpty();
    assertThat(Fit.name(sketch, "Unbreakable", style, 40)).startsWith("Unb").endsWith("…");
  }
}
