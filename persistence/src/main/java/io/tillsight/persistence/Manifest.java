package io.tillsight.persistence;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Properties;

/**
 * What the database beside it must hold at least. H2 opens a truncated or empty file as an empty
 * database without a word; this tells such a one from a new one.
 *
 * @param ready false while the database is being created
 * @param schema number of the last migration
 * @param h2 version of H2 that writes the file
 * @param tables number of tables
 * @param lines sale lines of published imports
 * @param lastImport highest number of a published import
 * @param version number of the state of the data
 * @param clean whether the database was closed in order
 * @param bytes length of the file then
 */
record Manifest(
    boolean ready,
    int schema,
    String h2,
    long tables,
    long lines,
    long lastImport,
    long version,
    boolean clean,
    long bytes) {
  static Manifest creating(int schema, String h2) {
    return new Manifest(false, schema, h2, 0, 0, 0, 0, false, 0);
  }

  Manifest holding(long newLines, long newLastImport, long newVersion) {
    return new Manifest(
        ready, schema, h2, tables, newLines, newLastImport, newVersion, clean, bytes);
  }

  Manifest opened() {
    return new Manifest(ready, schema, h2, tables, lines, lastImport, version, false, 0);
  }

  Manifest migrated(int newSchema, long newTables) {
    return new Manifest(ready, newSchema, h2, newTables, lines, lastImport, version, clean, bytes);
  }

  Manifest closed(long length) {
    return new Manifest(ready, schema, h2, tables, lines, lastImport, version, true, length);
  }

  String text() {
    return String.join(
        "\n",
        "# What tillsight.mv.db must hold at least; written by Tillsight, do not edit.",
        "ready=" + ready,
        "schema=" + schema,
        "h2=" + h2,
        "tables=" + tables,
        "lines=" + lines,
        "lastImport=" + lastImport,
        "version=" + version,
        "clean=" + clean,
        "bytes=" + bytes,
        "end=true",
        "");
  }

  /**
   * @throws IllegalArgumentException if the text is not a whole manifest
   */
  static Manifest parse(String text) {
    Properties values = new Properties();
    try {
      values.load(new StringReader(text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    flag(values, "end");
    return new Manifest(
        flag(values, "ready"),
        Math.toIntExact(number(values, "schema")),
        text(values, "h2"),
        number(values, "tables"),
        number(values, "lines"),
        number(values, "lastImport"),
        number(values, "version"),
        flag(values, "clean"),
        number(values, "bytes"));
  }

  private static String text(Properties values, String name) {
    String value = values.getProperty(name);
    if (value == null) {
      throw new IllegalArgumentException("The manifest lacks " + name);
    }
    return value;
  }

  private static boolean flag(Properties values, String name) {
    return Boolean.parseBoolean(text(values, name));
  }

  private static long number(Properties values, String name) {
    return Long.parseLong(text(values, name));
  }
}
