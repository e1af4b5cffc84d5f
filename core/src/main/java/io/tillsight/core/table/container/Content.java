package io.tillsight.core.table.container;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.ZipFile;

/** What a file holds, whatever its name: told by its bytes. */
enum Content {
  /** Nothing that has to be unpacked; the reader of text decides. */
  PLAIN,
  /** A workbook (.xlsx). */
  WORKBOOK,
  /** An archive of files. */
  ZIP,
  /** One packed file. */
  GZIP,
  /** Objects with names and values. */
  JSON,
  /** Any of these, written with 64 signs. */
  BASE64;

  private static final int HEAD = 1 << 13;

  /** How much of an old workbook is searched for its encrypted content. */
  private static final int DIRECTORY = 1 << 20;

  /**
   * Looks into a file.
   *
   * @throws RefusedContentException when it is something known that is no table
   */
  static Content of(Path file) throws IOException {
    byte[] head = head(file, HEAD);
    String start = new String(head, StandardCharsets.ISO_8859_1);
    if (start.startsWith("PK\u0003\u0004") || start.startsWith("PK\u0005\u0006")) {
      return ofArchive(file);
    }
    if (start.startsWith("\u001f\u008b")) {
      return GZIP;
    }
    if (start.startsWith("\u00d0\u00cf\u0011\u00e0")) {
      requireNotEncrypted(file);
      return PLAIN;
    }
    requireNoOtherFormat(start);
    String text = start.replace("\u00ef\u00bb\u00bf", "").replaceAll("[\u0000\u00fe\u00ff]", "");
    String small = text.stripLeading().toLowerCase(Locale.ROOT);
    if (small.matches("(?s)(?:\\{\\s*[\"}]|\\[\\s*[\\[{\\]]).*")) {
      return JSON;
    }
    return Wrapping.isWrapped(head) ? BASE64 : PLAIN;
  }

  private static byte[] head(Path file, int length) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(length);
    }
  }

  private static Content ofArchive(Path file) throws IOException {
    try (ZipFile zip = ZipTables.open(file)) {
      if (zip.getEntry("xl/workbook.xml") != null) {
        return WORKBOOK;
      }
      String other =
          zip.getEntry("xl/workbook.bin") != null
              ? "workbook_binary"
              : zip.getEntry("content.xml") != null
                  ? "opendocument"
                  : isNumbers(zip)
                      ? "numbers"
                      : zip.getEntry("[Content_Types].xml") != null ? "document" : null;
      if (other != null) {
        throw RefusedContentException.noTable(other);
      }
      return ZIP;
    }
  }

  private static boolean isNumbers(ZipFile zip) {
    return zip.getEntry("Index.zip") != null
        || zip.stream().anyMatch(entry -> entry.getName().endsWith(".iwa"));
  }

  private static void requireNotEncrypted(Path file) throws IOException {
    String directory = new String(head(file, DIRECTORY), StandardCharsets.ISO_8859_1);
    String name = "EncryptedPackage";
    if (directory.contains(String.join("\u0000", name.split("")))) {
      throw RefusedContentException.noTable("encrypted");
    }
  }

  private static void requireNoOtherFormat(String start) throws RefusedContentException {
    String found = null;
    if (start.startsWith("%PDF-")) {
      found = "pdf";
    } else if (start.startsWith("\u0089PNG")
        || start.startsWith("\u00ff\u00d8\u00ff")
        || start.startsWith("GIF8")
        || start.startsWith("RIFF")
        || start.startsWith("II*\u0000")
        || start.startsWith("MM\u0000*")) {
      found = "picture";
    } else if (start.startsWith("7z\u00bc\u00af")
        || start.startsWith("Rar!\u001a")
        || start.startsWith("BZh9")
        || start.startsWith("\u00fd7zXZ")
        || start.startsWith("\u0028\u00b5\u002f\u00fd")) {
      found = "archive_other";
    } else if (start.startsWith("SQLite format 3\u0000")) {
      found = "database";
    } else if (start.length() > 262 && start.startsWith("ustar", 257)) {
      found = "archive_other";
    }
    if (found != null) {
      throw RefusedContentException.noTable(found);
    }
  }
}
