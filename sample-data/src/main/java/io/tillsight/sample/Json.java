package io.tillsight.sample;

/** The little JSON (RFC 8259) that the truth file needs. */
final class Json {
  private static final char FIRST_PLAIN = 0x20;

  private Json() {}

  /** An object of one line from names and values in turn; numbers stay numbers. */
  static String object(Object... namesAndValues) {
    StringBuilder out = new StringBuilder("{");
    for (int i = 0; i < namesAndValues.length; i += 2) {
      out.append(i == 0 ? "" : ",").append(value(namesAndValues[i])).append(':');
      out.append(value(namesAndValues[i + 1]));
    }
    return out.append('}').toString();
  }

  /** A number as it is, anything else as a quoted string. */
  static String value(Object value) {
    if (value instanceof Number) {
      return value.toString();
    }
    StringBuilder out = new StringBuilder("\"");
    value.toString().chars().forEach(symbol -> append(out, (char) symbol));
    return out.append('"').toString();
  }

  private static void append(StringBuilder out, char symbol) {
    if (symbol == '"' || symbol == '\\') {
      out.append('\\');
    }
    if (symbol < FIRST_PLAIN) {
      throw new IllegalArgumentException("control character in a text of the shop");
    }
    out.append(symbol);
  }
}
