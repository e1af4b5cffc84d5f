package io.tillsight.core.ingest;

import io.tillsight.core.model.Catalogue;
import io.tillsight.core.table.Answer;
import io.tillsight.core.table.Progress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Understands files before anything is stored: what each is about, what its columns mean, what it
 * would bring. Beyond the reader's own pass, reads the sales files twice: once for what only the
 * whole file can prove, once to count and to show.
 */
public final class ImportPlanner {
  /** Above this many rows the effect of each choice of a question is not computed. */
  private static final long MOST_ROWS_TO_WEIGH = 300_000;

  private final Drafting.Tools tools;
  private final SalesStore store;

  /**
   * A planner.
   *
   * @param opener reads a file as a table
   * @param store where the import is meant to go; asked for its catalogue and its history only
   * @param messages words the rejections of the preview
   */
  public ImportPlanner(TableOpener opener, SalesStore store, ImportMessages messages) {
    ColumnMapper mapper = new ColumnMapper();
    this.tools =
        new Drafting.Tools(
            opener, mapper, new KindFinder(mapper), new HeaderWords(), Gazetteer.load(), messages);
    this.store = store;
  }

  /**
   * Understands the files of a request.
   *
   * @throws java.util.concurrent.CancellationException when progress says so
   * @throws io.tillsight.core.table.TableChangedException when a file changes meanwhile
   */
  public ImportPlan plan(ImportRequest request, Progress progress) {
    return plan(request, Map.of(), progress);
  }

  /**
   * As {@link #plan}, without opening again the files of an earlier plan that the new request says
   * nothing new about.
   */
  public ImportPlan replan(ImportPlan previous, ImportRequest request, Progress progress) {
    Prepared prepared = previous.prepared();
    return plan(request, prepared == null ? Map.of() : prepared.opened(), progress);
  }

  private ImportPlan plan(ImportRequest request, Map<Path, OpenedTable> opened, Progress progress) {
    Catalogue known = store.catalogue();
    List<ImportRecord> history = store.imports();
    ImportPlan plan = new Drafting(tools, request, opened, known, history, progress).draft();
    long rows = plan.files().stream().mapToLong(file -> file.table().rows()).sum();
    if (plan.questions().isEmpty() || rows > MOST_ROWS_TO_WEIGH) {
      return plan;
    }
    List<OpenQuestion> weighed = new ArrayList<>();
    for (OpenQuestion question : plan.questions()) {
      weighed.add(weighed(question, plan, known, progress));
    }
    return plan.with(weighed);
  }

  /** The question with what each answer would mean. */
  private OpenQuestion weighed(
      OpenQuestion question, ImportPlan plan, Catalogue known, Progress progress) {
    List<OpenQuestion.Choice> choices = new ArrayList<>();
    for (OpenQuestion.Choice choice : question.choices()) {
      Answer answer =
          new Answer(question.file(), question.code(), question.column(), choice.value());
      ImportRequest answered = plan.request().answering(answer);
      Map<Path, OpenedTable> opened = plan.prepared().opened();
      Expectation expected =
          new Drafting(tools, answered, opened, known, List.of(), progress).draft().expected();
      choices.add(
          new OpenQuestion.Choice(
              choice.value(), expected.accepted(), expected.from(), expected.to()));
    }
    return new OpenQuestion(question.file(), question.code(), question.column(), choices);
  }
}
