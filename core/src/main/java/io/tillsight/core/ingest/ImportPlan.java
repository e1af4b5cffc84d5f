package io.tillsight.core.ingest;

import io.tillsight.core.model.Catalogue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What was understood of the files, and what an import would bring. Immutable; a changed mapping or
 * an answer gives a new plan by {@link ImportPlanner#replan}.
 */
public final class ImportPlan {
  private final ImportRequest request;
  private final List<PlannedFile> files;
  private final List<Refusal> refusals;
  private final List<OpenQuestion> questions;
  private final Preview preview;
  private final String currency;
  private final Prepared prepared;
  private final ImportRequest completed;
  private final List<Recalled> recalled;

  ImportPlan(
      ImportRequest request,
      List<PlannedFile> files,
      List<Refusal> refusals,
      List<OpenQuestion> questions,
      Preview preview,
      String currency,
      Prepared prepared) {
    this.request = request;
    this.files = List.copyOf(files);
    this.refusals = List.copyOf(refusals);
    this.questions = List.copyOf(questions);
    this.preview = preview;
    this.currency = currency;
    this.prepared = prepared;
    this.completed = request;
    this.recalled = List.of();
  }

  /** The plan of what the recipes completed, for what the user asked. */
  private ImportPlan(ImportPlan made, ImportRequest asked, List<OpenQuestion> open, Recall recall) {
    List<Note> notes = new ArrayList<>(RecallNotes.of(recall.recalled()));
    notes.addAll(made.notes());
    this.request = asked;
    this.files = made.files;
    this.refusals = made.refusals;
    this.questions = List.copyOf(open);
    this.preview =
        new Preview(made.preview.rows(), made.preview.expected(), made.preview.outlook(), notes);
    this.currency = made.currency;
    this.prepared = made.prepared;
    this.completed = made.request;
    this.recalled = List.copyOf(recall.recalled());
  }

  private ImportPlan(ImportPlan made, List<OpenQuestion> weighed) {
    this.request = made.request;
    this.files = made.files;
    this.refusals = made.refusals;
    this.questions = List.copyOf(weighed);
    this.preview = made.preview;
    this.currency = made.currency;
    this.prepared = made.prepared;
    this.completed = made.completed;
    this.recalled = made.recalled;
  }

  /** What was asked for. */
  public ImportRequest request() {
    return request;
  }

  /** The files that could be understood, in the order given. */
  public List<PlannedFile> files() {
    return files;
  }

  /** Why nothing can be imported; empty when it can. */
  public List<Refusal> refusals() {
    return refusals;
  }

  /** What the user must decide first; the best guess is used until then. */
  public List<OpenQuestion> questions() {
    return questions;
  }

  /** First, last and suspicious rows of the sales files. */
  public List<PreviewRow> preview() {
    return preview.rows();
  }

  /** Rows and money, before the store says what it already has. */
  public Expectation expected() {
    return preview.expected();
  }

  /** The accepted rows as the store would take them now. */
  public Outlook outlook() {
    return preview.outlook();
  }

  /** What the files say of products, stores and customers; nothing when the plan is refused. */
  public Catalogue additions() {
    return prepared == null ? Catalogue.EMPTY : prepared.additions();
  }

  /** Who heard all lines of this plan, see {@link ImportPlanner#heardBy}; empty when nobody did. */
  public Optional<LineListener> listener() {
    return Optional.ofNullable(prepared).map(Prepared::listener);
  }

  /** ISO 4217 code that the files name, null when they name none. */
  public String currency() {
    return currency;
  }

  /** Files that are like one imported before, and what is different. */
  public List<Recalled> recalled() {
    return recalled;
  }

  /** What the user should know. */
  public List<Note> notes() {
    return preview.notes();
  }

  /** Whether {@link Importer#run} accepts it: nothing is refused and no question is open. */
  public boolean isReady() {
    return refusals.isEmpty() && questions.isEmpty();
  }

  /** The file of this name, empty when it was refused or is not part of the plan. */
  public Optional<PlannedFile> file(String name) {
    return files.stream().filter(file -> file.table().name().equals(name)).findFirst();
  }

  /** What the planner worked out for the importer, null when the plan is refused. */
  Prepared prepared() {
    return prepared;
  }

  ImportPlan with(List<OpenQuestion> weighed) {
    return new ImportPlan(this, weighed);
  }

  ImportPlan recalling(ImportRequest asked, Recall recall) {
    List<OpenQuestion> open = new ArrayList<>(recall.questions());
    open.addAll(questions);
    return new ImportPlan(this, asked, open, recall);
  }

  /** What was asked for, completed by what the recipes remember. */
  ImportRequest completed() {
    return completed;
  }
}
