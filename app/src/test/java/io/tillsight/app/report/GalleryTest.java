package io.tillsight.app.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.tillsight.app.chart.Chart;
import io.tillsight.app.chart.Samples;
import io.tillsight.app.chart.draw.Frame;
import io.tillsight.app.chart.draw.Palette;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Writes every chart to target/gallery, to be looked at beside the design. */
class GalleryTest {
  private static final Path FOLDER = Path.of("target", "gallery");

  @Test
  void writesEveryChartInLightAndDarkAtTwoSizes() throws IOException {
    Files.createDirectories(FOLDER);
    ChartPng png = new ChartPng();
    for (Map.Entry<String, Chart> sample : Samples.all().entrySet()) {
      for (Palette palette : List.of(Palette.light(), Palette.dark())) {
        for (Frame frame :
            List.of(Frame.of(300, 160, palette), Frame.of(900, 340, palette).scaled(1.5))) {
          String name = sample.getKey() + "-" + (int) frame.width() + "-" + palette.name() + ".png";
          try (OutputStream out = Files.newOutputStream(FOLDER.resolve(name))) {
            png.write(sample.getValue(), frame, out);
          }
          assertThat(FOLDER.resolve(name)).isNotEmptyFile();
        }
      }
    }
  }
}
