package io.tillsight.app.report;

import com.lowagie.text.Document;
import com.lowagie.text.DocumentException;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfAction;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfDate;
import com.lowagie.text.pdf.PdfDestination;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfEncryption;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfOutline;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import io.tillsight.app.report.content.Report;
import io.tillsight.app.report.page.Pages;
import io.tillsight.app.report.page.Paper;
import io.tillsight.app.report.page.Sheet;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;
import java.util.UUID;

/** Writes a report as a PDF: vectors, embedded fonts, selectable text, bookmarks, metadata. */
final class PdfReport {
  private static final String PRODUCT = "Tillsight";
  private static final int ID_LENGTH = 16;

  private final Report report;
  private final ZoneId zone;

  /**
   * @param zone of the time at which it was printed
   */
  PdfReport(Report report, ZoneId zone) {
    this.report = report;
    this.zone = zone;
  }

  /** The document; equal reports printed at the same time give equal bytes. */
  byte[] bytes() {
    Pages pages = Pages.of(report);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Document document =
        new Document(new Rectangle((float) Paper.WIDTH_POINTS, (float) Paper.HEIGHT_POINTS))) {
      PdfWriter writer = PdfWriter.getInstance(document, out);
      describe(document, writer);
      document.open();
      date(writer);
      PdfFonts fonts = new PdfFonts();
      for (Sheet sheet : pages.sheets()) {
        document.newPage();
        writer.setPageEmpty(false);
        draw(writer.getDirectContent(), sheet, fonts);
      }
      bookmarks(writer, pages);
    } catch (DocumentException e) {
      throw new IllegalStateException("the report cannot be made into a document", e);
    }
    return FontPrefix.fixed(out.toByteArray());
  }

  private void describe(Document document, PdfWriter writer) {
    Report.Head head = report.head();
    document.addTitle(head.title() + " · " + head.workspace());
    document.addAuthor(head.workspace());
    document.addSubject(head.scope());
    document.addCreator(PRODUCT + " " + head.version());
    writer
        .getExtraCatalog()
        .put(PdfName.LANG, new PdfString(head.locale().toLanguageTag(), PdfObject.TEXT_UNICODE));
    writer.setViewerPreferences(PdfWriter.DisplayDocTitle | PdfWriter.PageModeUseOutlines);
  }

  /** The time comes from the report, not from the clock; the id follows from what is said. */
  private void date(PdfWriter writer) {
    Report.Head head = report.head();
    GregorianCalendar time = new GregorianCalendar(TimeZone.getTimeZone(zone), Locale.ROOT);
    time.setTimeInMillis(head.printed().atZone(zone).toInstant().toEpochMilli());
    PdfDictionary info = writer.getInfo();
    info.put(PdfName.CREATIONDATE, new PdfDate(time));
    info.remove(PdfName.MODDATE);
    byte[] id = id(head.title() + head.workspace() + head.scope() + head.printed());
    info.put(PdfName.FILEID, PdfEncryption.createInfoId(id, id));
  }

  private static byte[] id(String text) {
    return Arrays.copyOf(
        UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8))
            .toString()
            .replace("-", "")
            .getBytes(StandardCharsets.US_ASCII),
        ID_LENGTH);
  }

  private static void draw(PdfContentByte content, Sheet sheet, PdfFonts fonts) {
    for (Sheet.Item item : sheet.items()) {
      item.drawing()
          .accept(
              new PdfPen(
                  content,
                  fonts,
                  item.x() * Paper.POINTS,
                  Paper.HEIGHT_POINTS - item.y() * Paper.POINTS,
                  Paper.POINTS));
    }
  }

  private static void bookmarks(PdfWriter writer, Pages pages) {
    PdfOutline root = writer.getDirectContent().getRootOutline();
    for (Pages.Bookmark bookmark : pages.bookmarks()) {
      float top = (float) (Paper.HEIGHT_POINTS - bookmark.y() * Paper.POINTS);
      PdfDestination place = new PdfDestination(PdfDestination.XYZ, 0, top, 0);
      PdfAction jump = PdfAction.gotoLocalPage(bookmark.page() + 1, place, writer);
      new PdfOutline(root, jump, bookmark.title());
    }
  }
}
