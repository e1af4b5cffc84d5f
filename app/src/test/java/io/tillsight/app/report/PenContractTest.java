package io.tillsight.app.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.Document;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.PdfWriter;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import io.tillsight.app.chart.Chart;
import io.tillsight.app.chart.RecordingPen;
import io.tillsight.app.chart.Samples;
import io.tillsight.app.chart.draw.Frame;
import io.tillsight.app.chart.draw.Highlight;
import io.tillsight.app.chart.draw.Palette;
import io.tillsight.app.chart.draw.Picture;
import io.tillsight.app.chart.layout.ChartLayout;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.NodeList;

/** The same charts through every pen that needs no window; the canvas has its own test. */
class PenContractTest {
  private static final double WIDTH = 680;
  private static final double HEIGHT = 320;
  private static final ChartPng PNG = new ChartPng();

  static Stream<Arguments> charts() {
    return Samples.all().entrySet().stream()
        .map(sample -> Arguments.of(sample.getKey(), sample.getValue()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("charts")
  void pdfTextCanBeExtracted(String name, Chart chart) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Document document = new Document(new Rectangle(600, 400));
    PdfWriter writer = PdfWriter.getInstance(document, out);
    document.open();
    new ChartPdf(new PdfFonts())
        .draw(writer.getDirectContent(), chart, 20, 380, WIDTH * 0.75, HEIGHT * 0.75);
    document.close();
    String text = new PdfTextExtractor(new PdfReader(out.toByteArray())).getTextFromPage(1);
    for (String word : recorded(chart).words()) {
      assertThat(plain(text)).contains(plain(word));
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("charts")
  void svgIsWellFormedAndKeepsItsTexts(String name, Chart chart) throws Exception {
    String svg = new ChartSvg().document(chart, Frame.of(WIDTH, HEIGHT, Palette.light()));
    var document =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    NodeList texts = document.getElementsByTagName("text");
    Set<String> written = new HashSet<>();
    for (int i = 0; i < texts.getLength(); i++) {
      written.add(texts.item(i).getTextContent());
    }
    List<String> expected = new ArrayList<>(draw(chart, 1).words());
    assertThat(written).containsAll(expected);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("charts")
  void pngIsNotEmpty(String name, Chart chart) {
    Frame frame = Frame.of(WIDTH / 2, HEIGHT / 2, Palette.dark());
    BufferedImage image = PNG.image(ChartLayout.picture(chart, frame));
    assertThat(colours(image)).hasSizeGreaterThan(5);
  }

  @Test
  void pngHasThreeHundredDotsPerInch() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Frame frame = Frame.of(WIDTH, HEIGHT, Palette.light()).scaled(ChartPng.PRINT_SCALE);
    PNG.write(Samples.all().get("columns"), frame, out);
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(out.toByteArray()));
    assertThat(image.getWidth()).isEqualTo(2125);
    assertThat(image.getHeight()).isEqualTo(1000);
    // pHYs: 300 dpi = 11811 dots per metre = 0x2E23, twice, then the unit.
    assertThat(new String(out.toByteArray(), StandardCharsets.ISO_8859_1))
        .contains("pHYs\0\0\u002E\u0023\0\0\u002E\u0023\u0001");
  }

  private static Set<Integer> colours(BufferedImage image) {
    Set<Integer> colours = new HashSet<>();
    for (int x = 0; x < image.getWidth(); x += 3) {
      for (int y = 0; y < image.getHeight(); y += 3) {
        colours.add(image.getRGB(x, y));
      }
    }
    return colours;
  }

  private static RecordingPen recorded(Chart chart) {
    return draw(chart, 8);
  }

  private static RecordingPen draw(Chart chart, double scale) {
    RecordingPen pen = new RecordingPen();
    Frame frame = new Frame(WIDTH, HEIGHT, scale, Palette.light(), Highlight.NONE);
    Picture picture = ChartLayout.picture(chart, frame);
    picture.draw(pen);
    return pen;
  }

  private static String plain(String text) {
    return text.replaceAll("[\\s\\u00a0\\u202f]+", "");
  }
}
