package io.tillsight.core.table.container;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Where the records stand in a JSON text: one after the other, or in one list inside objects. */
final class JsonShape {
  private final Map<String, Long> lists = new LinkedHashMap<>();
  private final List<String> texts = new ArrayList<>();
  private long objects;

  /** Reads to the end. */
  JsonShape(JsonParser json) throws IOException {
    for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
      if (token == JsonToken.START_OBJECT) {
        objects++;
        insideObject(json, "");
      } else {
        insideValue(json, token, "");
      }
    }
  }

  private void insideObject(JsonParser json, String path) throws IOException {
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String own = path + "/" + json.currentName();
      insideValue(json, json.nextToken(), own);
    }
  }

  private void insideValue(JsonParser json, JsonToken token, String path) throws IOException {
    if (token == JsonToken.START_OBJECT) {
      insideObject(json, path);
    } else if (token == JsonToken.START_ARRAY) {
      long records = 0;
      for (JsonToken next = json.nextToken();
          next != JsonToken.END_ARRAY;
          next = json.nextToken()) {
        records += next == JsonToken.START_OBJECT ? 1 : 0;
        json.skipChildren();
      }
      lists.merge(path, records, Long::sum);
    } else if (token == JsonToken.VALUE_STRING && objects <= 1 && texts.size() < 2) {
      String text = json.getText();
      if (isTable(text)) {
        texts.add(text);
      }
    }
  }

  private static boolean isTable(String text) {
    return Wrapping.decoded(text) != null
        || text.matches("(?s)[^\\n\\r]+[,;\\t|][^\\n\\r]+\\r?\\n.+");
  }

  /** A table that the only object holds as one text, wrapped or as it is; null without. */
  String wrapped() {
    return objects <= 1 && lists.isEmpty() && texts.size() == 1 ? texts.get(0) : null;
  }

  /**
   * Names on the way to the list of records, each behind a slash; null for the objects at the top.
   */
  String records() throws RefusedContentException {
    if (objects > 1) {
      return null;
    }
    List<String> filled =
        lists.entrySet().stream()
            .filter(list -> list.getValue() > 0)
            .map(Map.Entry::getKey)
            .toList();
    if (filled.size() > 1) {
      throw RefusedContentException.noTable("json_several");
    }
    if (filled.isEmpty() && (objects == 0 || lists.size() == 1)) {
      boolean empty = lists.size() == 1 && objects <= 1;
      throw empty
          ? new RefusedContentException("NO_DATA_ROWS", null)
          : RefusedContentException.noTable("json_flat");
    }
    return filled.isEmpty() ? null : filled.get(0);
  }
}
