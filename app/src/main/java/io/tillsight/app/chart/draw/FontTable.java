package io.tillsight.app.chart.draw;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * The advance widths of one TrueType file: tables head, hhea, hmtx and cmap formats 4 and 12 of the
 * OpenType specification 1.9.
 */
final class FontTable {
  private static final int FORMAT_SEGMENTS = 4;
  private static final int FORMAT_GROUPS = 12;

  private final ByteBuffer font;
  private final Map<String, Integer> tables = new HashMap<>();
  private final Map<Integer, Double> advances = new HashMap<>();
  private final int unitsPerEm;
  private final int metrics;

  private FontTable(byte[] bytes) {
    font = ByteBuffer.wrap(bytes);
    int count = font.getShort(4);
    for (int i = 0; i < count; i++) {
      int entry = 12 + 16 * i;
      tables.put(new String(bytes, entry, 4, StandardCharsets.US_ASCII), font.getInt(entry + 8));
    }
    unitsPerEm = unsigned(tables.get("head") + 18);
    metrics = unsigned(tables.get("hhea") + 34);
    readCharacters();
  }

  static FontTable read(String resource) {
    try (InputStream stream = FontTable.class.getResourceAsStream(resource)) {
      return new FontTable(stream.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** In em; 1 where the font has no such character. */
  double advance(int codePoint) {
    return advances.getOrDefault(codePoint, 1.0);
  }

  boolean has(int codePoint) {
    return advances.containsKey(codePoint);
  }

  private void readCharacters() {
    int cmap = tables.get("cmap");
    int count = unsigned(cmap + 2);
    for (int i = 0; i < count; i++) {
      int table = cmap + font.getInt(cmap + 4 + 8 * i + 4);
      if (unsigned(table) == FORMAT_SEGMENTS) {
        readSegments(table);
      } else if (unsigned(table) == FORMAT_GROUPS) {
        readGroups(table);
      }
    }
  }

  private void readSegments(int table) {
    int segments = unsigned(table + 6) / 2;
    int ends = table + 14;
    int starts = ends + 2 * segments + 2;
    for (int i = 0; i < segments; i++) {
      int end = unsigned(ends + 2 * i);
      int start = unsigned(starts + 2 * i);
      for (int character = start; character <= end && character < 0xFFFF; character++) {
        put(character, segmentGlyph(starts + 2 * i, segments, character, start));
      }
    }
  }

  private int segmentGlyph(int startAt, int segments, int character, int start) {
    int delta = unsigned(startAt + 2 * segments);
    int offsetAt = startAt + 4 * segments;
    int offset = unsigned(offsetAt);
    if (offset == 0) {
      return character + delta & 0xFFFF;
    }
    int glyph = unsigned(offsetAt + offset + 2 * (character - start));
    return glyph == 0 ? 0 : glyph + delta & 0xFFFF;
  }

  private void readGroups(int table) {
    int groups = font.getInt(table + 12);
    for (int i = 0; i < groups; i++) {
      int group = table + 16 + 12 * i;
      int start = font.getInt(group);
      int end = font.getInt(group + 4);
      for (int character = start; character <= end; character++) {
        put(character, font.getInt(group + 8) + character - start);
      }
    }
  }

  private void put(int character, int glyph) {
    if (glyph > 0) {
      int metric = tables.get("hmtx") + 4 * Math.min(glyph, metrics - 1);
      advances.put(character, unsigned(metric) / (double) unitsPerEm);
    }
  }

  private int unsigned(int position) {
    return Short.toUnsignedInt(font.getShort(position));
  }
}
