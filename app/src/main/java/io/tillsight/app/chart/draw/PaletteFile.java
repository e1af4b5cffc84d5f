package io.tillsight.app.chart.draw;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads the table of colours: one row for each token, one column for each theme. */
final class PaletteFile {
  private static final String NAME = "palette.csv";

  private PaletteFile() {}

  static List<Palette> read() {
    try (var reader =
        new BufferedReader(
            new InputStreamReader(
                PaletteFile.class.getResourceAsStream(NAME), StandardCharsets.UTF_8))) {
      return parse(reader.lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Palette> parse(List<String> lines) {
    Map<String, Token> tokens =
        Arrays.stream(Token.values()).collect(Collectors.toMap(Token::key, Function.identity()));
    String[] themes = lines.get(0).split(",");
    List<Palette> palettes = new ArrayList<>();
    for (int theme = 1; theme < themes.length; theme++) {
      Map<Token, Ink> inks = new EnumMap<>(Token.class);
      for (String line : lines.subList(1, lines.size())) {
        String[] cells = line.split(",");
        inks.put(tokens.get(cells[0]), Ink.of(cells[theme]));
      }
      palettes.add(new Palette(themes[theme], inks));
    }
    return List.copyOf(palettes);
  }
}
