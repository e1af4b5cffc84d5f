package io.tillsight.core.ingest;

import java.util.List;
import java.util.Optional;

/**
 * What was understood of the files, and what an import would bring. Immutable; a changed mapping or
 * an answer gives a new plan by {@link ImportPlanner#replan}.
 *
 * @param request what was asked for
 * @param files the files that could be understood, in the order given
 * @param refusals why nothing can be imported; empty when it can
 * @param questions what the user must decide first; the best guess is used until then
 * @param preview first, last and suspicious rows of the sales files
 * @param expected rows and money, before the store says what it already has
 * @param currency ISO 4217 code that the files name, null when they name none
 * @param notes what the user should know
 */
public record ImportPlan(
    ImportRequest request,
    List<PlannedFile> files,
    List<Refusal> refusals,
    List<OpenQuestion> questions,
    List<PreviewRow> preview,
    Expectation expected,
    String currency,
    List<Note> notes) {
  /** Copies the lists. */
  public ImportPlan {
    files = List.copyOf(files);
    refusals = List.copyOf(refusals);
    questions = List.copyOf(questions);
    preview = List.copyOf(preview);
    notes = List.copyOf(notes);
  }

  /** Whether {@link Importer#run} accepts it: nothing is refused and no question is open. */
  public boolean isReady() {
    return refusals.isEmpty() && questions.isEmpty();
  }

  /** The file of this name, empty when it was refused or is not part of the plan. */
  public Optional<PlannedFile> file(String name) {
    return files.stream().filter(file -> file.table().name().equals(name)).findFirst();
  }
}
