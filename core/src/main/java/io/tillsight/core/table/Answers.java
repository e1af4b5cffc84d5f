package io.tillsight.core.table;

import io.tillsight.core.table.value.DateOrder;
import io.tillsight.core.table.value.NumberStyle;
import java.util.List;

/** The answers that concern one file; a later one on the same thing wins. */
final class Answers {
  private final List<Answer> answers;

  Answers(List<Answer> all, String file) {
    answers =
        all.stream()
            .filter(
                answer ->
                    answer.file() == null || answer.file().isEmpty() || answer.file().equals(file))
            .toList();
  }

  /** The choice for a code, whatever the column; null without. */
  String choice(String code) {
    return answers.stream()
        .filter(answer -> answer.code().equals(code))
        .map(Answer::choice)
        .reduce((earlier, later) -> later)
        .orElse(null);
  }

  boolean has(String code) {
    return choice(code) != null;
  }

  DateOrder order(String column) {
    String choice = choice("AMBIGUOUS_DATE", column);
    return known(DateOrder.class, choice);
  }

  /** The style for a column; the choices are 1.234 (the sign is a decimal one) and 1234. */
  NumberStyle style(String column) {
    String choice = choice("AMBIGUOUS_DECIMAL", column);
    if (choice == null) {
      return null;
    }
    return switch (choice) {
      case "POINT", "." -> NumberStyle.POINT;
      case "COMMA", "," -> NumberStyle.COMMA;
      default -> null;
    };
  }

  /** Whether the open sign of a column is a decimal one; null without an answer. */
  Boolean isDecimal(String column) {
    String choice = choice("AMBIGUOUS_DECIMAL", column);
    if ("1.234".equals(choice)) {
      return Boolean.TRUE;
    }
    return "1234".equals(choice) ? Boolean.FALSE : null;
  }

  ColumnType type(String column) {
    String choice = choice("TYPE", column);
    return known(ColumnType.class, choice);
  }

  /** The constant of that name; an unknown choice is no answer. */
  private static <E extends Enum<E>> E known(Class<E> kind, String choice) {
    for (E constant : kind.getEnumConstants()) {
      if (constant.name().equalsIgnoreCase(choice)) {
        return constant;
      }
    }
    return null;
  }

  /** The choice for a code and a column, null without. */
  String choice(String code, String column) {
    return answers.stream()
        .filter(answer -> answer.code().equals(code))
        .filter(answer -> isFor(answer, column))
        .map(Answer::choice)
        .reduce((earlier, later) -> later)
        .orElse(null);
  }

  private static boolean isFor(Answer answer, String column) {
    return answer.column() == null || answer.column().isEmpty() || answer.column().equals(column);
  }
}
