package io.tillsight.core.table.source;

import java.util.Random;

/** Lines as sales files have them, some of them odd. */
final class RandomLines {
  private static final String[] CELLS = {"", "1", "12.50", "Köln", "Müller GmbH und Söhne", "ab"};
  private static final String[] ODD = {
    "",
    "\"a\nb\"",
    "\"a\r\n\"\"b\"\"\"",
    "\"open",
    "in\"side",
    "shut\"",
    "\"x\"y",
    "\"q\"\"q\"",
    "\n"
  };
  private static final String[] ODD_LINES = {
    "", "-----", "   ", ",,", "# note", "\"", "\"---", "a,b"
  };

  private final Random random;
  private final int oddOfHundred;
  private final String end;

  RandomLines(Random random, int oddOfHundred) {
    this.random = random;
    this.oddOfHundred = oddOfHundred;
    this.end = random.nextBoolean() ? "\n" : "\r\n";
  }

  /** Some lines; whether the last one has an end is open. */
  String text(int lines) {
    StringBuilder text = new StringBuilder("a,b,c\n");
    for (int i = 0; i < lines; i++) {
      text.append(i == 0 ? "" : lineEnd()).append(isOdd() ? pick(ODD_LINES) : line());
    }
    return text.append(random.nextBoolean() ? end : "").toString();
  }

  private String line() {
    StringBuilder line = new StringBuilder(cell());
    int width = isOdd() ? random.nextInt(6) : 3;
    for (int i = 1; i < width; i++) {
      line.append(',').append(cell());
    }
    return line.toString();
  }

  private String cell() {
    if (isOdd()) {
      return pick(ODD);
    }
    String cell = random.nextInt(3) > 0 ? pick(CELLS) : "T" + random.nextInt(1000);
    return random.nextInt(5) == 0 ? '"' + cell + '"' : cell;
  }

  private String lineEnd() {
    return isOdd() ? pick(new String[] {"\n", "\r", "\r\n", "\n\n"}) : end;
  }

  private String pick(String[] from) {
    return from[random.nextInt(from.length)];
  }

  private boolean isOdd() {
    return random.nextInt(100) < oddOfHundred;
  }
}
