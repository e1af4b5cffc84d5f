package io.tillsight.app.report;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The tables of a TrueType file. */
final class SfntFile {
  private static final int MAGIC = 0xB1B0AFBA;
  private static final int HEAD_CHECKSUM = 8;

  private final Map<String, byte[]> tables = new HashMap<>();
  private final Map<Integer, Integer> glyphs = new HashMap<>();
  private final ByteBuffer outlines;
  private final ByteBuffer places;
  private final boolean longPlaces;
  private final int metrics;

  SfntFile(byte[] bytes) {
    ByteBuffer file = ByteBuffer.wrap(bytes);
    for (int i = 0; i < file.getShort(4); i++) {
      int entry = 12 + 16 * i;
      int from = file.getInt(entry + 8);
      String name = new String(bytes, entry, 4, StandardCharsets.US_ASCII);
      tables.put(name, Arrays.copyOfRange(bytes, from, from + file.getInt(entry + 12)));
    }
    outlines = ByteBuffer.wrap(tables.get("glyf"));
    places = ByteBuffer.wrap(tables.get("loca"));
    longPlaces = ByteBuffer.wrap(tables.get("head")).getShort(50) == 1;
    metrics = ByteBuffer.wrap(tables.get("hhea")).getShort(34);
    readCharacters(ByteBuffer.wrap(tables.get("cmap")));
  }

  /** A copy of a table. */
  byte[] table(String name) {
    return tables.get(name).clone();
  }

  /** The glyph of a character; 0 for none. */
  int glyph(int character) {
    return glyphs.getOrDefault(character, 0);
  }

  /** The description of a glyph; empty for a space. */
  byte[] outline(int glyph) {
    int from = place(glyph);
    byte[] bytes = new byte[place(glyph + 1) - from];
    outlines.get(from, bytes);
    return bytes;
  }

  /** Advance and left side bearing, as in the table. */
  byte[] metric(int glyph) {
    ByteBuffer table = ByteBuffer.wrap(tables.get("hmtx"));
    short bearing =
        glyph < metrics
            ? table.getShort(4 * glyph + 2)
            : table.getShort(4 * metrics + 2 * (glyph - metrics));
    short advance = table.getShort(4 * Math.min(glyph, metrics - 1));
    return ByteBuffer.allocate(4).putShort(advance).putShort(bearing).array();
  }

  /** The glyphs that a composite glyph is made of. */
  List<Integer> components(int glyph) {
    ByteBuffer outline = ByteBuffer.wrap(outline(glyph));
    List<Integer> components = new ArrayList<>();
    if (outline.capacity() == 0 || outline.getShort(0) >= 0) {
      return components;
    }
    int at = 10;
    int flags;
    do {
      flags = Short.toUnsignedInt(outline.getShort(at));
      components.add(Short.toUnsignedInt(outline.getShort(at + 2)));
      at += FontSubset.componentLength(flags);
    } while (FontSubset.more(flags));
    return components;
  }

  /** A file of these tables, with all checksums. */
  static byte[] assemble(TreeMap<String, byte[]> tables) {
    int count = tables.size();
    int size = 12 + 16 * count;
    for (byte[] table : tables.values()) {
      size += (table.length + 3) / 4 * 4;
    }
    ByteBuffer file = ByteBuffer.allocate(size);
    int power = Integer.highestOneBit(count);
    file.putInt(0x00010000).putShort((short) count).putShort((short) (16 * power));
    file.putShort((short) Integer.numberOfTrailingZeros(power));
    file.putShort((short) (16 * (count - power)));
    ByteBuffer.wrap(tables.get("head")).putInt(HEAD_CHECKSUM, 0);
    int at = 12 + 16 * count;
    int head = 0;
    for (Map.Entry<String, byte[]> table : tables.entrySet()) {
      file.put(table.getKey().getBytes(StandardCharsets.US_ASCII));
      file.putInt(checksum(table.getValue())).putInt(at).putInt(table.getValue().length);
      System.arraycopy(table.getValue(), 0, file.array(), at, table.getValue().length);
      head = table.getKey().equals("head") ? at : head;
      at += (table.getValue().length + 3) / 4 * 4;
    }
    file.putInt(head + HEAD_CHECKSUM, MAGIC - checksum(file.array()));
    return file.array();
  }

  private static int checksum(byte[] bytes) {
    ByteBuffer words = ByteBuffer.wrap(Arrays.copyOf(bytes, (bytes.length + 3) / 4 * 4));
    int sum = 0;
    while (words.hasRemaining()) {
      sum += words.getInt();
    }
    return sum;
  }

  private int place(int glyph) {
    return longPlaces
        ? places.getInt(4 * glyph)
        : 2 * Short.toUnsignedInt(places.getShort(2 * glyph));
  }

  private void readCharacters(ByteBuffer map) {
    for (int i = 0; i < map.getShort(2); i++) {
      int table = map.getInt(8 + 8 * i);
      if (map.getShort(table) == 4) {
        readSegments(map, table);
      } else if (map.getShort(table) == 12) {
        readGroups(map, table);
      }
    }
  }

  private void readSegments(ByteBuffer map, int table) {
    int segments = Short.toUnsignedInt(map.getShort(table + 6)) / 2;
    int starts = table + 16 + 2 * segments;
    for (int i = 0; i < segments; i++) {
      int end = Short.toUnsignedInt(map.getShort(table + 14 + 2 * i));
      int start = Short.toUnsignedInt(map.getShort(starts + 2 * i));
      int delta = map.getShort(starts + 2 * segments + 2 * i);
      int offsetAt = starts + 4 * segments + 2 * i;
      int offset = Short.toUnsignedInt(map.getShort(offsetAt));
      for (int character = start; character <= end && character < 0xFFFF; character++) {
        int index = offsetAt + offset + 2 * (character - start);
        int glyph = offset == 0 ? character : Short.toUnsignedInt(map.getShort(index));
        glyphs.put(character, offset != 0 && glyph == 0 ? 0 : glyph + delta & 0xFFFF);
      }
    }
  }

  private void readGroups(ByteBuffer map, int table) {
    for (int i = 0; i < map.getInt(table + 12); i++) {
      int group = table + 16 + 12 * i;
      int start = map.getInt(group);
      for (int character = start; character <= map.getInt(group + 4); character++) {
        glyphs.put(character, map.getInt(group + 8) + character - start);
      }
    }
  }
}
