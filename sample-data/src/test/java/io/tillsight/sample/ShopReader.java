package io.tillsight.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the files of the demo shop naively, without a line of the generator. */
final class ShopReader {
  private static final Pattern CELL = Pattern.compile("(?:^|,)(?:\"([^\"]*)\"|([^,\"]*))");
  private static final Pattern FIELD = Pattern.compile("\"(\\w+)\": ?(?:\"([^\"]*)\"|(-?[0-9]+))");

  private ShopReader() {}

  static List<String> rows(ShopFile file) {
    try (var stream = new DemoShop().open(file)) {
      String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      return List.of(text.split("\n"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<SoldLine> sales() {
    return rows(ShopFile.SALES).stream().skip(1).map(SoldLine::of).toList();
  }

  /** Rows of a table by its first column. */
  static Map<String, Map<String, String>> table(ShopFile file) {
    List<String> rows = rows(file);
    List<String> names = cells(rows.get(0));
    Map<String, Map<String, String>> table = new LinkedHashMap<>();
    for (String row : rows.subList(1, rows.size())) {
      List<String> cells = cells(row);
      Map<String, String> record = new LinkedHashMap<>();
      for (int i = 0; i < names.size(); i++) {
        record.put(names.get(i), cells.get(i));
      }
      table.put(cells.get(0), record);
    }
    return table;
  }

  private static List<String> cells(String row) {
    List<String> cells = new ArrayList<>();
    Matcher matcher = CELL.matcher(row);
    while (matcher.find()) {
      cells.add(matcher.group(1) != null ? matcher.group(1) : matcher.group(2));
    }
    return cells;
  }

  /** A plain value of truth.json, or the fields of an object that stands on its line. */
  static Map<String, String> truth(String name) {
    return rows(ShopFile.TRUTH).stream()
        .filter(row -> row.startsWith("\"" + name + "\": "))
        .map(ShopReader::fields)
        .findFirst()
        .orElseThrow();
  }

  /** The rows of a list in truth.json. */
  static List<Map<String, String>> truthRows(String name) {
    List<String> rows = rows(ShopFile.TRUTH);
    int start = rows.indexOf("\"" + name + "\": [") + 1;
    if (start == 0) {
      throw new IllegalArgumentException(name);
    }
    return rows.subList(start, rows.size()).stream()
        .takeWhile(row -> !row.startsWith("]"))
        .map(ShopReader::fields)
        .toList();
  }

  private static Map<String, String> fields(String row) {
    Map<String, String> fields = new LinkedHashMap<>();
    Matcher matcher = FIELD.matcher(row);
    while (matcher.find()) {
      fields.put(matcher.group(1), matcher.group(2) != null ? matcher.group(2) : matcher.group(3));
    }
    return fields;
  }
}
