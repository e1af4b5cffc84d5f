package io.tillsight.core.table.container;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A workbook written part by part after ECMA-376, so that nothing of ours decides what is right.
 */
final class BookFile {
  private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
  private static final String MAIN =
      "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
  private static final String LINKS =
      "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
  private static final String TYPE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  private final Map<String, String> parts = new LinkedHashMap<>();
  private final StringBuilder sheets = new StringBuilder();
  private final StringBuilder links = new StringBuilder();
  private final StringBuilder types = new StringBuilder();
  private String settings = "";
  private String doctype = "";
  private int count;

  /** Counts days from 1904. */
  BookFile from1904() {
    settings = "<workbookPr date1904=\"1\"/>";
    return this;
  }

  /** A document type in front of each sheet. */
  BookFile doctype(String text) {
    doctype = text;
    return this;
  }

  /** A sheet; the rows are the inside of sheetData. */
  BookFile sheet(String name, String rows) {
    return sheet(name, "visible", rows);
  }

  BookFile sheet(String name, String state, String rows) {
    count++;
    String id = "rId" + count;
    sheets.append(
        "<sheet name=\"%s\" sheetId=\"%d\" state=\"%s\" r:id=\"%s\"/>"
            .formatted(name, count, state, id));
    links.append(link(id, "worksheet", "worksheets/sheet" + count + ".xml"));
    String path = "xl/worksheets/sheet" + count + ".xml";
    types.append(type(path, "worksheet"));
    parts.put(
        path,
        HEAD + doctype + "<worksheet " + MAIN + "><sheetData>" + rows + "</sheetData></worksheet>");
    return this;
  }

  /** Number formats: the style of the first is 1. */
  BookFile formats(String... patterns) {
    StringBuilder formats = new StringBuilder();
    StringBuilder styles = new StringBuilder("<xf numFmtId=\"0\"/>");
    for (int i = 0; i < patterns.length; i++) {
      int id = 164 + i;
      boolean builtIn = patterns[i].matches("[1-9]\\d?");
      if (!builtIn) {
        formats.append(
            "<numFmt numFmtId=\"%d\" formatCode=\"%s\"/>"
                .formatted(id, patterns[i].replace("\"", "&quot;")));
      }
      styles.append(
          "<xf numFmtId=\"%s\" applyNumberFormat=\"1\"/>"
              .formatted(builtIn ? patterns[i] : "" + id));
    }
    links.append(link("rIdS", "styles", "styles.xml"));
    types.append(type("xl/styles.xml", "styles"));
    parts.put(
        "xl/styles.xml",
        HEAD
            + "<styleSheet "
            + MAIN
            + "><numFmts>"
            + formats
            + "</numFmts><cellXfs>"
            + styles
            + "</cellXfs></styleSheet>");
    return this;
  }

  BookFile texts(String... texts) {
    StringBuilder items = new StringBuilder();
    for (String text : texts) {
      items.append("<si><t xml:space=\"preserve\">").append(text).append("</t></si>");
    }
    links.append(link("rIdT", "sharedStrings", "sharedStrings.xml"));
    types.append(type("xl/sharedStrings.xml", "sharedStrings"));
    parts.put("xl/sharedStrings.xml", HEAD + "<sst " + MAIN + ">" + items + "</sst>");
    return this;
  }

  private static String link(String id, String kind, String target) {
    return "<Relationship Id=\"%s\" Type=\"%s%s\" Target=\"%s\"/>"
        .formatted(id, TYPE, kind, target);
  }

  private static String type(String part, String kind) {
    return "<Override PartName=\"/%s\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.%s+xml\"/>"
        .formatted(part, kind);
  }

  Path writeTo(Path file) throws IOException {
    String packages = "http://schemas.openxmlformats.org/package/2006/";
    Map<String, String> all = new LinkedHashMap<>();
    all.put(
        "[Content_Types].xml",
        HEAD
            + "<Types xmlns=\""
            + packages
            + "content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + type("xl/workbook.xml", "sheet.main")
            + types
            + "</Types>");
    all.put(
        "_rels/.rels",
        HEAD
            + "<Relationships xmlns=\""
            + packages
            + "relationships\">"
            + link("rId1", "officeDocument", "xl/workbook.xml")
            + "</Relationships>");
    all.put(
        "xl/workbook.xml",
        HEAD
            + "<workbook "
            + MAIN
            + " "
            + LINKS
            + ">"
            + settings
            + "<sheets>"
            + sheets
            + "</sheets></workbook>");
    all.put(
        "xl/_rels/workbook.xml.rels",
        HEAD
            + "<Relationships xmlns=\""
            + packages
            + "relationships\">"
            + links
            + "</Relationships>");
    all.putAll(parts);
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, String> part : all.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    return file;
  }

  /** A row of cells: texts in quotes, numbers with "value:style", others as XML. */
  static String row(int number, String... cells) {
    StringBuilder row = new StringBuilder("<row r=\"" + number + "\">");
    for (int i = 0; i < cells.length; i++) {
      String place = (char) ('A' + i) + "" + number;
      String cell = cells[i];
      if (cell.startsWith("<")) {
        row.append(cell.replaceFirst("<c", "<c r=\"" + place + "\""));
      } else if (cell.matches("-?[\\d.E-]+:\\d+")) {
        String[] both = cell.split(":");
        row.append("<c r=\"%s\" s=\"%s\"><v>%s</v></c>".formatted(place, both[1], both[0]));
      } else if (!cell.isEmpty()) {
        row.append("<c r=\"%s\" t=\"inlineStr\"><is><t>%s</t></is></c>".formatted(place, cell));
      }
    }
    return row.append("</row>").toString();
  }
}
