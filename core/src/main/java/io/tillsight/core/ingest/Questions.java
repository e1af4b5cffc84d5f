package io.tillsight.core.ingest;

import io.tillsight.core.ingest.OpenQuestion.Choice;
import io.tillsight.core.table.Question;
import java.util.ArrayList;
import java.util.List;

/** Collects what the files truly leave open and the user has not answered. */
final class Questions {
  private final ImportRequest request;

  Questions(ImportRequest request) {
    this.request = request;
  }

  List<OpenQuestion> open(List<PlannedFile> files, List<Surveyed> surveyed, Currencies currencies) {
    List<OpenQuestion> questions = new ArrayList<>();
    for (PlannedFile file : files) {
      for (Question question : file.table().questions()) {
        if (matters(question, file.mapping())) {
          questions.add(asked(file.table().name(), question));
        }
      }
    }
    boolean asked = questions.stream().anyMatch(q -> q.code().equals("MIXED_CURRENCY"));
    if (currencies.mixed() && !asked) {
      questions.add(new OpenQuestion("", "MIXED_CURRENCY", "", choices(currencies.codes())));
    }
    for (Surveyed file : surveyed) {
      if (file.discounts().isOpen()) {
        String column = file.planned().mapping().of(Role.DISCOUNT).orElseThrow().column().name();
        questions.add(
            new OpenQuestion(
                file.table().name(), "DISCOUNT_FORM", column, choices(List.of("SHARE", "MONEY"))));
      }
    }
    questions.removeIf(this::isAnswered);
    return questions;
  }

  /** What is open about a column that is not used need not be asked. */
  private static boolean matters(Question question, ColumnMapping mapping) {
    return question.column() == null
        || mapping.columns().stream()
            .anyMatch(
                column ->
                    column.column().name().equals(question.column())
                        && column.role() != Role.IGNORED);
  }

  private static OpenQuestion asked(String file, Question question) {
    String column = question.column() == null ? "" : question.column();
    return new OpenQuestion(file, question.code(), column, choices(question.choices()));
  }

  private static List<Choice> choices(List<String> values) {
    return values.stream().map(value -> new Choice(value, null, null, null)).toList();
  }

  private boolean isAnswered(OpenQuestion question) {
    return request.answers().stream()
        .anyMatch(
            answer ->
                answer.code().equals(question.code())
                    && (answer.file().isEmpty()
                        || question.file().isEmpty()
                        || answer.file().equals(question.file()))
                    && (answer.column().isEmpty() || answer.column().equals(question.column())));
  }
}
