package io.tillsight.app.report.page;

import io.tillsight.app.chart.draw.Anchor;
import io.tillsight.app.chart.draw.Ink;
import io.tillsight.app.chart.draw.Palette;
import io.tillsight.app.chart.draw.Stroke;
import io.tillsight.app.chart.draw.TextMeasure;
import io.tillsight.app.chart.draw.TextStyle;
import io.tillsight.app.chart.draw.Token;
import io.tillsight.app.chart.draw.Weight;
import java.util.ArrayList;
import java.util.List;

/** The type of the pages, in the light colours of paper, and how texts break into lines. */
final class Type {
  static final TextStyle DISPLAY = style(24, Weight.SEMI_BOLD, Token.TEXT);
  static final TextStyle KEY = style(20, Weight.SEMI_BOLD, Token.TEXT);
  static final TextStyle SECTION = style(17, Weight.SEMI_BOLD, Token.TEXT);
  static final TextStyle MESSAGE = style(15, Weight.MEDIUM, Token.TEXT);
  static final TextStyle TITLE = style(13, Weight.SEMI_BOLD, Token.TEXT);
  static final TextStyle BODY = style(12, Weight.REGULAR, Token.TEXT);
  static final TextStyle CAPTION = style(11, Weight.REGULAR, Token.TEXT3);

  private Type() {}

  private static TextStyle style(double size, Weight weight, Token token) {
    return new TextStyle(size, weight, Anchor.START, ink(token));
  }

  static Ink ink(Token token) {
    return Palette.light().ink(token);
  }

  static Stroke line(Token token, double width) {
    return Stroke.solid(ink(token), width);
  }

  static double width(String text, TextStyle style) {
    return TextMeasure.bundled().width(text, style);
  }

  /** Lines of whole words; a word that is too long by itself is broken. */
  static List<String> lines(String text, TextStyle style, double width) {
    List<String> lines = new ArrayList<>();
    for (String paragraph : text.split("\\R")) {
      String line = "";
      for (String word : paragraph.split(" ")) {
        String longer = line.isEmpty() ? word : line + " " + word;
        if (width(longer, style) <= width) {
          line = longer;
          continue;
        }
        if (!line.isEmpty()) {
          lines.add(line);
        }
        line = lastPiece(word, style, width, lines);
      }
      lines.add(line);
    }
    return lines;
  }

  /** Adds the full pieces of a long word and returns the rest. */
  private static String lastPiece(String word, TextStyle style, double width, List<String> lines) {
    String rest = word;
    while (width(rest, style) > width && rest.codePointCount(0, rest.length()) > 1) {
      int end = rest.offsetByCodePoints(0, 1);
      int next = end;
      while (next <= rest.length() && width(rest.substring(0, next), style) <= width) {
        end = next;
        if (next == rest.length()) {
          break;
        }
        next = rest.offsetByCodePoints(next, 1);
      }
      lines.add(rest.substring(0, end));
      rest = rest.substring(end);
    }
    return rest;
  }
}
