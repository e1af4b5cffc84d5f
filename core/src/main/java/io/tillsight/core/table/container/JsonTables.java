package io.tillsight.core.table.container;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The records of a JSON text as a table. The values of nested objects get the names of all objects
 * around them, with points between; lists of plain values are one text.
 */
final class JsonTables {
  private static final int MOST_COLUMNS = 2_000;
  private static final int LONGEST_TEXT = 100_000_000;
  private final JsonFactory factory =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder().maxStringLength(LONGEST_TEXT).build())
          .build();
  private final Scratch scratch;
  private final Map<String, Integer> columns = new LinkedHashMap<>();
  private final RecordLines lines = new RecordLines();

  JsonTables(Scratch scratch) {
    this.scratch = scratch;
  }

  /** The table; one that has to be unpacked further when a text in the object holds it. */
  Member of(Path file, Budget budget) throws IOException {
    try {
      JsonShape shape;
      try (JsonParser json = parser(file, budget)) {
        shape = new JsonShape(json);
      }
      String text = shape.wrapped();
      return text == null ? records(file, shape.records(), budget) : wrapped(text);
    } catch (JsonProcessingException broken) {
      long line = broken.getLocation() == null ? 0 : broken.getLocation().getLineNr();
      throw new RefusedContentException("JSON_BROKEN", Long.toString(line));
    }
  }

  private JsonParser parser(Path file, Budget budget) throws IOException {
    return factory.createParser(budget.count(budget.packed(Files.newInputStream(file))));
  }

  private Member wrapped(String text) throws IOException {
    byte[] decoded = Wrapping.decoded(text);
    Path copy = scratch.file();
    Files.write(copy, decoded == null ? text.getBytes(StandardCharsets.UTF_8) : decoded);
    return Member.file("", copy);
  }

  private Member records(Path file, String list, Budget budget) throws IOException {
    Path table = scratch.file();
    try (JsonParser json = parser(file, budget);
        RowsCopy rows = new RowsCopy(scratch.file())) {
      if (list == null) {
        while (json.nextToken() != null) {
          record(json, rows);
        }
      } else {
        descend(json, list);
        while (json.nextToken() != JsonToken.END_ARRAY) {
          record(json, rows);
        }
      }
      rows.finish(table, List.copyOf(columns.keySet()));
    }
    return Member.rows("", table, lines);
  }

  /** Goes to the beginning of the list. */
  private static void descend(JsonParser json, String list) throws IOException {
    String[] names = list.isEmpty() ? new String[0] : list.substring(1).split("/", -1);
    json.nextToken();
    for (String name : names) {
      while (json.nextToken() == JsonToken.FIELD_NAME && !json.currentName().equals(name)) {
        json.nextToken();
        json.skipChildren();
      }
      json.nextToken();
    }
  }

  private void record(JsonParser json, RowsCopy rows) throws IOException {
    if (json.currentToken() != JsonToken.START_OBJECT) {
      throw RefusedContentException.noTable("json_flat");
    }
    lines.add(json.currentTokenLocation().getLineNr());
    List<String> cells = new ArrayList<>();
    object(json, "", cells);
    rows.add(cells);
  }

  private void object(JsonParser json, String path, List<String> cells) throws IOException {
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = path + json.currentName();
      JsonToken token = json.nextToken();
      if (token == JsonToken.START_OBJECT) {
        object(json, name + ".", cells);
      } else {
        set(cells, name, token == JsonToken.START_ARRAY ? list(json) : value(json, token));
      }
    }
  }

  private void set(List<String> cells, String name, String value) throws IOException {
    int index = columns.computeIfAbsent(name, first -> columns.size());
    if (index >= MOST_COLUMNS) {
      throw RefusedContentException.noTable("json_columns");
    }
    while (cells.size() <= index) {
      cells.add("");
    }
    cells.set(index, value);
  }

  private static String value(JsonParser json, JsonToken token) throws IOException {
    return switch (token) {
      case VALUE_NULL -> "";
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> PlainNumber.of(json.getText());
      default -> json.getText();
    };
  }

  /** Plain values with semicolons between, or the text of the list where it holds more. */
  private String list(JsonParser json) throws IOException {
    List<String> values = new ArrayList<>();
    StringWriter text = new StringWriter();
    boolean plain = true;
    try (JsonGenerator copy = factory.createGenerator(text)) {
      copy.writeStartArray();
      for (JsonToken next = json.nextToken();
          next != JsonToken.END_ARRAY;
          next = json.nextToken()) {
        plain &= next.isScalarValue();
        if (next.isScalarValue()) {
          values.add(value(json, next));
        }
        copy.copyCurrentStructure(json);
      }
      copy.writeEndArray();
    }
    return plain ? String.join("; ", values) : text.toString();
  }
}
