package io.tillsight.sample;

import java.util.List;

/** The text of truth.json: one line for each value or row, so that differences can be read. */
final class TruthFile {
  private final StringBuilder out = new StringBuilder("{");

  void value(String name, Object value) {
    raw(name, Json.value(value));
  }

  void raw(String name, String json) {
    out.append(out.length() == 1 ? "\n" : ",\n").append(Json.value(name)).append(": ").append(json);
  }

  void rows(String name, List<String> rows) {
    raw(name, rows.isEmpty() ? "[]" : "[\n  " + String.join(",\n  ", rows) + "\n]");
  }

  String text() {
    return out + "\n}\n";
  }
}
