package io.tillsight.app.report;

import com.lowagie.text.pdf.PdfContentByte;
import io.tillsight.app.chart.Chart;
import io.tillsight.app.chart.draw.Frame;
import io.tillsight.app.chart.draw.Highlight;
import io.tillsight.app.chart.draw.Palette;
import io.tillsight.app.chart.draw.Picture;
import io.tillsight.app.chart.layout.ChartLayout;

/** Puts charts on a PDF page: vectors, embedded fonts, selectable text, always in light colours. */
public final class ChartPdf {
  /** Points for each logical pixel: a picture has the same size on paper as on a 96 dpi screen. */
  public static final double POINTS_PER_PIXEL = 0.75;

  /** Fine enough that nothing is moved visibly, and hairlines keep the width of one pixel. */
  private static final double SCALE = 8;

  private final PdfFonts fonts;

  /** Charts for one document. */
  public ChartPdf(PdfFonts fonts) {
    this.fonts = fonts;
  }

  /**
   * Draws a chart.
   *
   * @param content of the page
   * @param chart what to draw
   * @param left in points, from the left edge of the page
   * @param top the upper edge of the chart in points, from the lower edge of the page
   * @param width in points
   * @param height in points
   */
  public void draw(
      PdfContentByte content, Chart chart, double left, double top, double width, double height) {
    Frame frame =
        new Frame(
            width / POINTS_PER_PIXEL,
            height / POINTS_PER_PIXEL,
            SCALE,
            Palette.light(),
            Highlight.NONE);
    draw(content, ChartLayout.picture(chart, frame), left, top);
  }

  /** Draws a legend with its right end at a point; returns its width in points. */
  public double legend(PdfContentByte content, Chart chart, double right, double top) {
    if (chart.legend().isEmpty()) {
      return 0;
    }
    Picture legend = ChartLayout.legend(chart.legend(), Palette.light());
    double width = legend.frame().width() * POINTS_PER_PIXEL;
    draw(content, legend, right - width, top);
    return width;
  }

  /** Draws a picture with its upper left corner at a point of the page. */
  public void draw(PdfContentByte content, Picture picture, double left, double top) {
    picture.draw(new PdfPen(content, fonts, left, top, POINTS_PER_PIXEL));
  }
}
