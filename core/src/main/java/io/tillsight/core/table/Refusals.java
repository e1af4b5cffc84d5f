package io.tillsight.core.table;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What is no delimited text, told by its first bytes. */
final class Refusals {
  private static final int SHOWN = 8192;

  private Refusals() {}

  /**
   * A reason to refuse.
   *
   * @param code code of the contract
   * @param line physical line, 0 for none
   * @param more key of a text that says more, null without
   */
  record Reason(String code, long line, String more) {}

  /** The reason why the bytes are no table, null when they may be one. */
  static Reason of(byte[] head) {
    String text = new String(head, 0, Math.min(SHOWN, head.length), StandardCharsets.ISO_8859_1);
    if (text.startsWith("PK\u0003\u0004")) {
      boolean workbook = text.contains("xl/") || text.contains("[Content_Types].xml");
      return workbook ? new Reason("IS_XLSX", 0, null) : new Reason("NOT_A_TABLE", 0, "archive");
    }
    if (text.startsWith("\u00d0\u00cf\u0011\u00e0")) {
      return new Reason("IS_XLS", 0, null);
    }
    if (text.startsWith("\u001f\u008b")) {
      return new Reason("NOT_A_TABLE", 0, "archive");
    }
    if (text.startsWith("version https://git-lfs.github.com/spec/")) {
      return new Reason("IS_LFS_POINTER", 1, null);
    }
    return ofText(text.replace("\u00ef\u00bb\u00bf", "").replace("\u0000", ""));
  }

  private static Reason ofText(String text) {
    String start = text.stripLeading();
    String small = start.substring(0, Math.min(64, start.length())).toLowerCase(Locale.ROOT);
    long line = 1 + text.substring(0, text.length() - start.length()).lines().count();
    long at = text.length() == start.length() ? 1 : Math.max(1, line - 1);
    if (small.matches("(?s)<(?:html|!doctype html|table|head|body|meta|style|div)\\b.*")) {
      return new Reason("IS_HTML", at, null);
    }
    boolean json = small.matches("(?s)(?:\\{\\s*\"|\\[\\s*[\\[{]).*");
    if (json || small.matches("(?s)(?:<\\?xml|<!doctype|%pdf-|\\{\\\\rtf).*")) {
      return new Reason("NOT_A_TABLE", at, "markup");
    }
    return null;
  }
}
