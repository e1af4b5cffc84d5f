package io.tillsight.core.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Findings in the order they are made, bounded for each code. */
final class Findings {
  /** Most warnings that are kept of one code. */
  static final int MOST_WARNINGS = 1_000;

  /** Most errors that are kept of one code. */
  static final int MOST_ERRORS = 50_000;

  private final Messages messages;
  private final List<Finding> warnings = new ArrayList<>();
  private final List<Finding> errors = new ArrayList<>();
  private final Map<String, Long> counts = new HashMap<>();
  private long errorCount;

  Findings(Messages messages) {
    this.messages = messages;
  }

  void warn(String code, long line, String column, String value, String more) {
    long count = counts.merge(code, 1L, Long::sum);
    if (count <= MOST_WARNINGS) {
      warnings.add(messages.finding(code, line, column, value, more));
    }
  }

  void error(String code, long line, String column, String value, String more) {
    add(messages.finding(code, line, column, value, more));
  }

  void add(Finding error) {
    errorCount++;
    long count = counts.merge(error.code(), 1L, Long::sum);
    if (count <= MOST_ERRORS) {
      errors.add(error);
    }
  }

  /** Number of errors, also of those that are not kept. */
  long errorCount() {
    return errorCount;
  }

  List<Finding> warnings() {
    return told(warnings, MOST_WARNINGS);
  }

  List<Finding> errors() {
    return told(errors, MOST_ERRORS);
  }

  /** The findings, and how many more there are of a code that was cut. */
  private List<Finding> told(List<Finding> findings, int most) {
    List<Finding> result = new ArrayList<>(findings);
    counts.forEach(
        (code, count) -> {
          boolean own = findings.stream().anyMatch(finding -> finding.code().equals(code));
          if (own && count > most) {
            String more = Long.toString(count - most);
            Finding last = messages.finding(code, 0, null, null, "");
            String text = messages.word("and_more", more, code);
            result.add(new Finding(last.line(), null, null, code, text));
          }
        });
    return List.copyOf(result);
  }
}
