package io.tillsight.core.ingest;

import io.tillsight.core.table.Answer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What the user wants imported, and what the user has said about it so far. Immutable.
 *
 * @param files in any order
 * @param answers to questions, and corrections of guesses; the last one on a matter counts
 * @param choices of column roles; the last one on a column counts
 */
public record ImportRequest(List<Path> files, List<Answer> answers, List<MappingChoice> choices) {
  /** Copies the lists. */
  public ImportRequest {
    files = List.copyOf(files);
    answers = List.copyOf(answers);
    choices = List.copyOf(choices);
  }

  /** Files of which nothing has been said. */
  public static ImportRequest of(List<Path> files) {
    return new ImportRequest(files, List.of(), List.of());
  }

  /** The same with one more answer, which replaces an earlier one on the same matter. */
  public ImportRequest answering(Answer answer) {
    List<Answer> all = new ArrayList<>(answers);
    all.removeIf(
        old ->
            old.file().equals(answer.file())
                && old.code().equals(answer.code())
                && old.column().equals(answer.column()));
    all.add(answer);
    return new ImportRequest(files, all, choices);
  }

  /** The same with one more choice, which replaces an earlier one on the same column. */
  public ImportRequest choosing(MappingChoice choice) {
    List<MappingChoice> all = new ArrayList<>(choices);
    all.removeIf(old -> old.file().equals(choice.file()) && old.column().equals(choice.column()));
    all.add(choice);
    return new ImportRequest(files, answers, all);
  }
}
