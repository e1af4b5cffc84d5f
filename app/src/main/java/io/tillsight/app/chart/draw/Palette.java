package io.tillsight.app.chart.draw;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The colours of one theme. The values live in {@code palette.csv} beside this class; a style sheet
 * must carry the same ones ({@link #lookedUpColours()} writes them).
 *
 * @param name {@code light}, {@code dark} or {@code contrast}
 * @param inks one opaque colour for each token
 */
public record Palette(String name, Map<Token, Ink> inks) {

  private static final List<Palette> ALL = PaletteFile.read();

  /** Checks that no token is missing. */
  public Palette {
    inks = Collections.unmodifiableMap(new EnumMap<>(inks));
    if (inks.size() != Token.values().length) {
      throw new IllegalArgumentException("palette " + name + " lacks a token");
    }
  }

  /** The light theme, also that of paper. */
  public static Palette light() {
    return ALL.get(0);
  }

  /** The dark theme. */
  public static Palette dark() {
    return ALL.get(1);
  }

  /** The high contrast theme. */
  public static Palette contrast() {
    return ALL.get(2);
  }

  /** Light, dark and high contrast. */
  public static List<Palette> all() {
    return ALL;
  }

  /**
   * The palette of that name.
   *
   * @throws IllegalArgumentException when no theme has the name
   */
  public static Palette named(String name) {
    return ALL.stream()
        .filter(palette -> palette.name.equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no palette " + name));
  }

  /** The colour of a token. */
  public Ink ink(Token token) {
    return inks.get(token);
  }

  /** The more legible of {@code text} and {@code surface} on a filled mark. */
  public Ink textOn(Ink ground) {
    Ink text = ink(Token.TEXT);
    Ink surface = ink(Token.SURFACE);
    return ground.contrast(text) >= ground.contrast(surface) ? text : surface;
  }

  /**
   * A mark that is not selected: 30 % of itself on the surface, opaque so that nothing shines
   * through.
   */
  public Ink dimmed(Ink ink) {
    return ink.over(ink(Token.SURFACE), 0.3);
  }

  /** The declarations for {@code .root}, one line for each token: {@code -ts-text: #1A2029;}. */
  public String lookedUpColours() {
    return inks.entrySet().stream()
        .map(entry -> "  " + entry.getKey().cssName() + ": " + entry.getValue().hex() + ";\n")
        .collect(Collectors.joining());
  }
}
