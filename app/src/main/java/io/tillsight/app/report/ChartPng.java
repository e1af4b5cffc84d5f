package io.tillsight.app.report;

import io.tillsight.app.chart.Chart;
import io.tillsight.app.chart.draw.Frame;
import io.tillsight.app.chart.draw.Picture;
import io.tillsight.app.chart.draw.Token;
import io.tillsight.app.chart.layout.ChartLayout;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;

/** Writes charts as PNG files, at 300 dots per inch unless the frame says another scale. */
public final class ChartPng {
  /** Dots for each logical pixel at 300 dpi. */
  public static final double PRINT_SCALE = 300 / 96.0;

  private static final double METRES_PER_INCH = 0.0254;

  private final PngFonts fonts = new PngFonts();

  /**
   * Writes one chart on the surface colour of its palette. The frame's scale is the number of image
   * pixels for each logical one.
   *
   * @throws IOException when the stream refuses; it is left open
   */
  public void write(Chart chart, Frame frame, OutputStream out) throws IOException {
    write(ChartLayout.picture(chart, frame), out);
  }

  /**
   * Writes one picture.
   *
   * @throws IOException when the stream refuses; it is left open
   */
  public void write(Picture picture, OutputStream out) throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
    BufferedImage image = image(picture);
    try (ImageOutputStream stream = ImageIO.createImageOutputStream(out)) {
      writer.setOutput(stream);
      IIOMetadata metadata = writer.getDefaultImageMetadata(new ImageTypeSpecifier(image), null);
      resolution(metadata, picture.frame().scale() * 96 / METRES_PER_INCH);
      writer.write(new IIOImage(image, null, metadata));
    } finally {
      writer.dispose();
    }
  }

  /** The picture as an image on the surface colour. */
  BufferedImage image(Picture picture) {
    Frame frame = picture.frame();
    BufferedImage image =
        new BufferedImage(
            (int) Math.ceil(frame.width() * frame.scale()),
            (int) Math.ceil(frame.height() * frame.scale()),
            BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    graphics.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    graphics.setColor(new Color(frame.palette().ink(Token.SURFACE).rgb()));
    graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
    graphics.scale(frame.scale(), frame.scale());
    picture.draw(new PngPen(graphics, fonts));
    graphics.dispose();
    return image;
  }

  private static void resolution(IIOMetadata metadata, double dotsPerMetre) throws IOException {
    IIOMetadataNode size = new IIOMetadataNode("pHYs");
    size.setAttribute("pixelsPerUnitXAxis", Long.toString(Math.round(dotsPerMetre)));
    size.setAttribute("pixelsPerUnitYAxis", Long.toString(Math.round(dotsPerMetre)));
    size.setAttribute("unitSpecifier", "meter");
    IIOMetadataNode root = new IIOMetadataNode(metadata.getNativeMetadataFormatName());
    root.appendChild(size);
    metadata.mergeTree(metadata.getNativeMetadataFormatName(), root);
  }
}
