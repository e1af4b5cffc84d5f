package io.tillsight.core.ingest;

import io.tillsight.core.model.SaleLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Counts what is to be noted about the lines of one sales file, with a few examples. */
final class NoteBook {
  private static final int EXAMPLES = 5;
  private static final int MOST_DISTINCT = 10_000;

  private final String file;
  private final Map<String, Long> counts = new TreeMap<>();
  private final Map<String, TreeSet<String>> values = new TreeMap<>();

  NoteBook(String file) {
    this.file = file;
  }

  void remark(List<String> remarks, SaleLine line) {
    if (remarks.isEmpty()) {
      return;
    }
    for (String code : remarks) {
      counts.merge(code, 1L, Long::sum);
      keep(code, value(code, line));
    }
  }

  private void keep(String code, String value) {
    TreeSet<String> distinct = values.computeIfAbsent(code, first -> new TreeSet<>());
    if (!value.isEmpty() && distinct.size() < MOST_DISTINCT) {
      distinct.add(value);
    }
  }

  private static String value(String code, SaleLine line) {
    return switch (code) {
      case "UNKNOWN_PRODUCT" -> line.product();
      case "UNKNOWN_STORE" -> line.store();
      case "UNKNOWN_CUSTOMER" -> line.customer();
      case "UNKNOWN_STATUS" -> line.statusText();
      default -> "";
    };
  }

  void count(String code, long rows) {
    if (rows > 0) {
      counts.merge(code, rows, Long::sum);
    }
  }

  /** What is to be noted about other lines of the file. */
  void add(NoteBook others) {
    others.counts.forEach(this::count);
    others.values.forEach((code, more) -> more.forEach(value -> keep(code, value)));
  }

  /** One note per code. */
  List<Note> notes() {
    List<Note> notes = new ArrayList<>();
    counts.forEach((code, count) -> notes.add(new Note(file, code, count, facts(code))));
    return notes;
  }

  private Map<String, String> facts(String code) {
    TreeSet<String> distinct = values.getOrDefault(code, new TreeSet<>());
    if (distinct.isEmpty()) {
      return Map.of();
    }
    List<String> examples = distinct.stream().limit(EXAMPLES).toList();
    String text = String.join(", ", examples) + (distinct.size() > EXAMPLES ? ", …" : "");
    return Map.of("distinct", Integer.toString(distinct.size()), "examples", text);
  }
}
