package io.tillsight.app.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.tillsight.app.chart.Chart;
import io.tillsight.app.chart.Samples;
import io.tillsight.app.chart.Sheet;
import io.tillsight.app.chart.draw.Frame;
import io.tillsight.app.chart.draw.Highlight;
import io.tillsight.app.chart.draw.Palette;
import io.tillsight.app.chart.draw.Picture;
import io.tillsight.app.chart.layout.ChartLayout;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

  @Test
  void writesSheetsSelectionsAndHighContrast() throws IOException {
    Files.createDirectories(FOLDER);
    ChartPng png = new ChartPng();
    Map<String, Chart> all = Samples.all();
    Sheet sheet =
        new Sheet(
            "€k · actual to 20 Nov, then forecast · all stores and channels",
            "Net sales = all sales but cancelled ones, minus returns, after discounts.",
            "SAMPLE");
    Frame frame = Frame.of(760, 360, Palette.light()).scaled(1.5);
    save(png, "sheet-columns", ChartLayout.sheet(all.get("columns"), sheet, frame));
    String svg =
        new ChartSvg()
            .document(ChartLayout.sheet(all.get("columns"), sheet, frame), "Net sales by month");
    Files.writeString(FOLDER.resolve("sheet-columns.svg"), svg);
    for (Map.Entry<String, Chart> sample : all.entrySet()) {
      Frame plain = Frame.of(520, 260, Palette.contrast());
      Picture picture = ChartLayout.picture(sample.getValue(), plain);
      save(png, sample.getKey() + "-contrast", picture);
      if (picture.marks().size() > 3) {
        Set<String> chosen =
            new HashSet<>(List.of(picture.marks().get(1).key(), picture.marks().get(3).key()));
        Frame selected = Frame.of(520, 260, Palette.light()).with(new Highlight(chosen));
        save(png, sample.getKey() + "-selected", ChartLayout.picture(sample.getValue(), selected));
      }
    }
  }

  private static void save(ChartPng png, String name, Picture picture) throws IOException {
    try (OutputStream out = Files.newOutputStream(FOLDER.resolve(name + ".png"))) {
      png.write(picture, out);
    }
  }
}
