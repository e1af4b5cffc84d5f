package io.tillsight.app.report;

import io.tillsight.app.chart.Chart;
import io.tillsight.app.chart.draw.Box;
import io.tillsight.app.chart.draw.Frame;
import io.tillsight.app.chart.draw.Picture;
import io.tillsight.app.chart.draw.Token;
import io.tillsight.app.chart.layout.ChartLayout;

/** Writes charts as SVG documents that stand alone: text stays text, in the embedded font. */
public final class ChartSvg {

  /** The document of one chart, on the surface colour of the frame's palette. */
  public String document(Chart chart, Frame frame) {
    return document(ChartLayout.picture(chart, frame), chart.subject().title());
  }

  /** The document of one picture. */
  public String document(Picture picture, String title) {
    Frame frame = picture.frame();
    SvgPen pen = new SvgPen();
    pen.fill(new Box(0, 0, frame.width(), frame.height()), frame.palette().ink(Token.SURFACE));
    picture.draw(pen);
    String width = SvgNumber.of(frame.width());
    String height = SvgNumber.of(frame.height());
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" width=\""
        + width
        + "\" height=\""
        + height
        + "\" viewBox=\"0 0 "
        + width
        + " "
        + height
        + "\" role=\"img\" font-family=\"'Tillsight Sans',Inter,'Segoe UI',sans-serif\">\n<title>"
        + SvgPen.escaped(title)
        + "</title>\n"
        + SvgFonts.style(pen.used())
        + pen.elements()
        + "</svg>\n";
  }
}
