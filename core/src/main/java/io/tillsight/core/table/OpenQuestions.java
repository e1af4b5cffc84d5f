package io.tillsight.core.table;

import java.util.ArrayList;
import java.util.List;

/** The questions about the file as a whole, beside those about single columns. */
final class OpenQuestions {
  /** The choice that the first line is a record. */
  static final String NO_HEADER = "none";

  private final Layout layout;
  private final Answers answers;

  OpenQuestions(Layout layout, Answers answers) {
    this.layout = layout;
    this.answers = answers;
  }

  List<Question> all(List<Question> ofColumns, Inspection inspection) {
    List<Question> questions = new ArrayList<>();
    for (Layout.Note note : layout.notes()) {
      if (note.asks()) {
        questions.add(new Question(note.code(), null, choices(note.code())));
      }
    }
    if (inspection.secondTable() > 0) {
      questions.add(new Question("TWO_TABLES", null, List.of("first")));
    }
    if (inspection.mixedLines() > 0) {
      questions.add(new Question("ENCODING_MIXED", null, List.of("windows-1252")));
    }
    questions.addAll(ofColumns);
    questions.removeIf(question -> question.column() == null && answers.has(question.code()));
    return List.copyOf(questions);
  }

  private static List<String> choices(String code) {
    return switch (code) {
      case "NO_HEADER" -> List.of(NO_HEADER, "first line");
      default -> List.of("as read");
    };
  }
}
