package io.tillsight.app.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The result of a command before it is written: named values, and perhaps a list of rows. Values
 * are strings, numbers, booleans, maps, lists or null.
 */
final class Document {
  private final Map<String, Object> values = new LinkedHashMap<>();
  private final List<String> columns;
  private final List<List<Object>> rows = new ArrayList<>();

  /** A document with values only. */
  Document() {
    this(List.of());
  }

  /** A document with a list of these columns. */
  Document(List<String> columns) {
    this.columns = List.copyOf(columns);
  }

  Document put(String name, Object value) {
    values.put(name, value);
    return this;
  }

  Document row(Object... cells) {
    if (cells.length != columns.size()) {
      throw new IllegalArgumentException(columns + " do not fit " + cells.length + " cells");
    }
    rows.add(
        java.util.Collections.unmodifiableList(new ArrayList<>(java.util.Arrays.asList(cells))));
    return this;
  }

  List<String> columns() {
    return columns;
  }

  List<List<Object>> rows() {
    return rows;
  }

  Map<String, Object> values() {
    return values;
  }

  /** Everything as one object: columns and rows first, if there are any. */
  Map<String, Object> all() {
    Map<String, Object> all = new LinkedHashMap<>();
    if (!columns.isEmpty()) {
      all.put("columns", columns);
      all.put("rows", rows);
    }
    all.putAll(values);
    return all;
  }
}
