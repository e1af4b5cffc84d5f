package io.tillsight.app.chart.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.tillsight.app.chart.Chart;
import io.tillsight.app.chart.RecordingPen;
import io.tillsight.app.chart.RecordingPen.Written;
import io.tillsight.app.chart.Samples;
import io.tillsight.app.chart.draw.Box;
import io.tillsight.app.chart.draw.Frame;
import io.tillsight.app.chart.draw.Highlight;
import io.tillsight.app.chart.draw.Mark;
import io.tillsight.app.chart.draw.Palette;
import io.tillsight.app.chart.draw.Picture;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every chart at every size. */
class PictureRulesTest {
  private static final double[][] SIZES = {
    {300, 160}, {220, 120}, {420, 260}, {640, 200}, {1200, 500}, {60, 40}
  };

  static Stream<Arguments> charts() {
    return Samples.all().entrySet().stream()
        .flatMap(
            sample ->
                Stream.of(SIZES)
                    .map(
                        size ->
                            Arguments.of(sample.getKey(), sample.getValue(), size[0], size[1])));
  }

  @ParameterizedTest(name = "{0} {2}x{3}")
  @MethodSource("charts")
  void noTextLeavesTheFrame(String name, Chart chart, double width, double height) {
    Box frame = new Box(0, 0, width, height).inset(-1);
    for (Written written : draw(chart, width, height).texts) {
      assertThat(frame.holds(written.box()))
          .as("%s at %s in %sx%s", written.text(), written.box(), width, height)
          .isTrue();
    }
  }

  @ParameterizedTest(name = "{0} {2}x{3}")
  @MethodSource("charts")
  void noTwoTextsOverlap(String name, Chart chart, double width, double height) {
    RecordingPen pen = draw(chart, width, height);
    for (int i = 0; i < pen.texts.size(); i++) {
      for (int j = 0; j < i; j++) {
        Written one = pen.texts.get(i);
        Written other = pen.texts.get(j);
        assertThat(one.box().inset(0.5).meets(other.box().inset(0.5)))
            .as("“%s” %s and “%s” %s", one.text(), one.box(), other.text(), other.box())
            .isFalse();
      }
    }
  }

  @ParameterizedTest(name = "{0} {2}x{3}")
  @MethodSource("charts")
  void everyCoordinateIsANumber(String name, Chart chart, double width, double height) {
    assertThat(draw(chart, width, height).calls)
        .noneMatch(call -> call.contains("NaN") || call.contains("Infinity"));
  }

  @ParameterizedTest(name = "{0} {2}x{3}")
  @MethodSource("charts")
  void selectingKeepsEveryMarkWhereItWas(String name, Chart chart, double width, double height) {
    Frame frame = Frame.of(width, height, Palette.light());
    Picture plain = ChartLayout.picture(chart, frame);
    if (plain.marks().isEmpty()) {
      return;
    }
    String key = plain.marks().get(0).key();
    Picture chosen = ChartLayout.picture(chart, frame.with(new Highlight(Set.of(key))));
    assertThat(chosen.marks()).isEqualTo(plain.marks());
  }

  @ParameterizedTest(name = "{0} {2}x{3}")
  @MethodSource("charts")
  void everyMarkHasAPlaceANameAndARowInTheTable(
      String name, Chart chart, double width, double height) {
    Set<String> keys = new HashSet<>();
    chart.table().rows().forEach(row -> keys.add(row.key()));
    for (Mark mark : ChartLayout.picture(chart, Frame.of(width, height, Palette.light())).marks()) {
      assertThat(mark.name()).isNotBlank();
      assertThat(mark.details()).isNotEmpty();
      assertThat(mark.bounds().width()).isPositive();
      assertThat(keys).containsAnyOf(mark.key(), mark.part());
    }
  }

  private static RecordingPen draw(Chart chart, double width, double height) {
    RecordingPen pen = new RecordingPen();
    ChartLayout.picture(chart, Frame.of(width, height, Palette.light())).draw(pen);
    return pen;
  }
}
