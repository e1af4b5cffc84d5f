package io.tillsight.app.report;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;

/**
 * A TrueType font with only the characters that a document uses: new glyph numbers, the tables that
 * browsers ask for (OpenType 1.9), checksums as specified there.
 */
final class FontSubset {
  private static final int SIMPLE_HEADER = 10;
  private static final int WORDS = 0x1;
  private static final int SCALE = 0x8;
  private static final int MORE = 0x20;
  private static final int TWO_SCALES = 0x40;
  private static final int MATRIX = 0x80;

  private final SfntFile font;
  private final TreeMap<Integer, Integer> characters = new TreeMap<>();
  private final Map<Integer, Integer> numbers = new LinkedHashMap<>();
  private final List<Integer> glyphs = new ArrayList<>();

  private FontSubset(byte[] bytes, SortedSet<Integer> wanted) {
    font = new SfntFile(bytes);
    number(0);
    for (int character : wanted) {
      int glyph = font.glyph(character);
      if (glyph > 0) {
        characters.put(character, number(glyph));
      }
    }
    for (int i = 0; i < glyphs.size(); i++) {
      font.components(glyphs.get(i)).forEach(this::number);
    }
  }

  /** The font file with these code points; one that the font lacks is left out. */
  static byte[] of(byte[] bytes, SortedSet<Integer> characters) {
    return new FontSubset(bytes, characters).write();
  }

  private int number(int glyph) {
    return numbers.computeIfAbsent(
        glyph,
        any -> {
          glyphs.add(glyph);
          return glyphs.size() - 1;
        });
  }

  private byte[] write() {
    TreeMap<String, byte[]> tables = new TreeMap<>();
    ByteArrayOutputStream outlines = new ByteArrayOutputStream();
    ByteBuffer places = ByteBuffer.allocate(4 * glyphs.size() + 4);
    ByteBuffer metrics = ByteBuffer.allocate(4 * glyphs.size());
    for (int glyph : glyphs) {
      places.putInt(outlines.size());
      outlines.writeBytes(padded(renumbered(font.outline(glyph))));
      metrics.put(font.metric(glyph));
    }
    places.putInt(outlines.size());
    tables.put("glyf", outlines.toByteArray());
    tables.put("loca", places.array());
    tables.put("hmtx", metrics.array());
    tables.put("cmap", characterMap());
    tables.put("head", changed("head", 50, 1));
    tables.put("hhea", changed("hhea", 34, glyphs.size()));
    tables.put("maxp", changed("maxp", 4, glyphs.size()));
    tables.put("OS/2", font.table("OS/2"));
    tables.put("name", font.table("name"));
    tables.put("post", nameless());
    return SfntFile.assemble(tables);
  }

  private byte[] changed(String table, int offset, int value) {
    byte[] bytes = font.table(table);
    ByteBuffer.wrap(bytes).putShort(offset, (short) value);
    return bytes;
  }

  /** Format 3: no names of glyphs. */
  private byte[] nameless() {
    byte[] post = Arrays.copyOf(font.table("post"), 32);
    ByteBuffer.wrap(post).putInt(0, 0x00030000);
    return post;
  }

  /** One Windows table of format 12, a group for each character. */
  private byte[] characterMap() {
    int length = 16 + 12 * characters.size();
    ByteBuffer map = ByteBuffer.allocate(12 + length);
    map.putShort((short) 0).putShort((short) 1);
    map.putShort((short) 3).putShort((short) 10).putInt(12);
    map.putShort((short) 12).putShort((short) 0).putInt(length).putInt(0);
    map.putInt(characters.size());
    characters.forEach((character, glyph) -> map.putInt(character).putInt(character).putInt(glyph));
    return map.array();
  }

  /** A composite glyph with the new numbers of its components. */
  private byte[] renumbered(byte[] outline) {
    ByteBuffer glyph = ByteBuffer.wrap(outline);
    if (outline.length == 0 || glyph.getShort(0) >= 0) {
      return outline;
    }
    int at = SIMPLE_HEADER;
    int flags = MORE;
    while ((flags & MORE) != 0) {
      flags = Short.toUnsignedInt(glyph.getShort(at));
      int component = Short.toUnsignedInt(glyph.getShort(at + 2));
      glyph.putShort(at + 2, (short) (int) numbers.get(component));
      at += componentLength(flags);
    }
    return outline;
  }

  static int componentLength(int flags) {
    int length = 4 + ((flags & WORDS) != 0 ? 4 : 2);
    if ((flags & SCALE) != 0) {
      return length + 2;
    }
    return length + ((flags & TWO_SCALES) != 0 ? 4 : (flags & MATRIX) != 0 ? 8 : 0);
  }

  static boolean more(int flags) {
    return (flags & MORE) != 0;
  }

  private static byte[] padded(byte[] bytes) {
    return Arrays.copyOf(bytes, (bytes.length + 3) / 4 * 4);
  }
}
