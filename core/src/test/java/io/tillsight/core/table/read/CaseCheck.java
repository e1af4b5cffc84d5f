package io.tillsight.core.table.read;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Compares the JSON object of {@code read} with what a case expects of it. Only what the case names
 * is compared; a case may list alternatives under {@code any_of}.
 */
final class CaseCheck {
  private final String file;
  private final JsonNode want;
  private final JsonNode got;
  private final List<String> problems = new ArrayList<>();

  private CaseCheck(String file, JsonNode want, JsonNode got) {
    this.file = file;
    this.want = want;
    this.got = got;
  }

  /** What differs; empty when the case is right. */
  static List<String> problems(String file, JsonNode wanted, JsonNode got) {
    List<String> best = null;
    for (JsonNode want : wanted.has("any_of") ? wanted.get("any_of") : List.of(wanted)) {
      List<String> problems = new CaseCheck(file, want, got).all();
      best = best == null || problems.size() < best.size() ? problems : best;
    }
    return best;
  }

  private List<String> all() {
    String result = want.get("result").asText();
    same("result", result, got.get("result").asText());
    if (want.has("headers")) {
      same("headers", want.get("headers").toString(), got.get("headers").toString());
    }
    if (want.has("table") && !result.equals("ask")) {
      table(want.get("table"), got.get("table"));
    }
    if (want.has("rows")) {
      same("rows", want.get("rows").asText(), got.get("rows").asText());
    }
    if (want.has("currency")) {
      same("currency", want.get("currency").asText(), got.get("currency").asText());
    }
    fields("types");
    fields("detect");
    sums();
    findings("errors");
    findings("warnings");
    findings("questions");
    int errors = want.has("errors") ? want.get("errors").size() : 0;
    if (result.startsWith("accept") && got.get("errors").size() > errors) {
      problems.add("too many errors: " + got.get("errors"));
    }
    return problems;
  }

  private void same(String what, String wanted, String found) {
    if (!wanted.equals(found)) {
      problems.add(what + " is " + found + ", expected " + wanted);
    }
  }

  private void fields(String group) {
    for (Map.Entry<String, JsonNode> entry : entries(group)) {
      String found = got.get(group).path(entry.getKey()).asText();
      same(group + " " + entry.getKey(), entry.getValue().asText(), found);
    }
  }

  private void sums() {
    for (Map.Entry<String, JsonNode> entry : entries("sums")) {
      // A product of two columns is a note to the reader, not a field of the report.
      if (!entry.getKey().contains(" x ")) {
        JsonNode sum = got.get("sums").path(entry.getKey());
        if (!sameCell(entry.getValue(), sum)) {
          problems.add("SILENT sum of " + entry.getKey() + " is " + sum);
        }
      }
    }
  }

  private Set<Map.Entry<String, JsonNode>> entries(String group) {
    return want.has(group) ? want.get(group).properties() : Set.of();
  }

  private void table(JsonNode wanted, JsonNode found) {
    if (wanted.size() != found.size()) {
      problems.add(found.size() + " rows, expected " + wanted.size());
      return;
    }
    for (int i = 0; i < wanted.size(); i++) {
      boolean same = wanted.get(i).size() == found.get(i).size();
      for (int j = 0; same && j < wanted.get(i).size(); j++) {
        same = sameCell(wanted.get(i).get(j), found.get(i).get(j));
      }
      if (!same) {
        problems.add("SILENT row " + found.get(i) + ", expected " + wanted.get(i));
      }
    }
  }

  private void findings(String group) {
    for (JsonNode one : want.path(group)) {
      boolean found = false;
      for (JsonNode other : got.get(group)) {
        found |= isSame(one, other) && (!group.equals("errors") || saysAll(one, other));
      }
      if (!found) {
        problems.add("not among " + group + ": " + one + " but " + got.get(group));
      }
    }
  }

  private static boolean isSame(JsonNode one, JsonNode other) {
    return one.get("code").equals(other.get("code"))
        && (one.path("line").asLong() == 0
            || one.get("line").asLong() == other.get("line").asLong())
        && (one.path("column").isMissingNode()
            || one.get("column").isNull()
            || one.get("column").equals(other.get("column")));
  }

  /** Whether the message names the file and the value. */
  private boolean saysAll(JsonNode one, JsonNode other) {
    boolean cell =
        List.of("NOT_A_NUMBER", "BAD_DATE", "OUT_OF_RANGE").contains(one.get("code").asText());
    String message = other.get("message").asText();
    return !cell || message.contains(file) && message.contains(one.get("value").asText());
  }

  private static boolean sameCell(JsonNode one, JsonNode other) {
    String wanted = one.isNull() ? "" : one.asText();
    String found = other.isNull() ? "" : other.asText();
    if (wanted.equals(found)) {
      return true;
    }
    boolean numbers = isNumber(wanted) && isNumber(found);
    return numbers && new BigDecimal(wanted).compareTo(new BigDecimal(found)) == 0;
  }

  /** A decimal without leading zeros: 00123 is an identifier, never 123. */
  private static boolean isNumber(String text) {
    return text.matches("-?(?:0|[1-9]\\d*)(?:\\.\\d+)?");
  }
}
