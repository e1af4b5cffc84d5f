package io.tillsight.core.ingest;

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
  private final LineListeners listeners;

  /**
   * A planner.
   *
   * @param opener reads a file as a table
   * @param store where the import is meant to go; asked for its catalogue and its history only
   * @param messages words the rejections of the preview
   */
  public ImportPlanner(TableOpener opener, SalesStore store, ImportMessages messages) {
    this(tools(opener, messages), store, LineListeners.NONE);
  }

  private ImportPlanner(Drafting.Tools tools, SalesStore store, LineListeners listeners) {
    this.tools = tools;
    this.store = store;
    this.listeners = listeners;
  }

  private static Drafting.Tools tools(TableOpener opener, ImportMessages messages) {
    ColumnMapper mapper = new ColumnMapper();
    return new Drafting.Tools(
        opener,
        mapper,
        new KindFinder(mapper),
        new HeaderWords(),
        Gazetteer.load(),
        messages,
        Division.ofMachine());
  }

  /**
   * The same planner, whose plans without an open question are heard while they are tried, so that
   * their lines need not be asked for once more. Lines without an order are told with a number of
   * their own that is not the one they are stored with.
   */
  public ImportPlanner heardBy(LineListeners all) {
    return new ImportPlanner(tools, store, all);
  }

  /** The same planner with the rows of sales files divided in another way. */
  ImportPlanner divided(Division division) {
    return new ImportPlanner(tools.divided(division), store, listeners);
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

  private ImportPlan plan(
      ImportRequest request, Map<Path, OpenedTables> opened, Progress progress) {
    Desk desk =
        new Desk(
            new Drafting.Stock(store.catalogue(), store.imports(), store.known()),
            listeners,
            progress);
    ImportPlan plan = recalled(request, opened, desk);
    long rows = plan.files().stream().mapToLong(file -> file.table().rows()).sum();
    if (plan.questions().isEmpty() || rows > MOST_ROWS_TO_WEIGH) {
      return plan;
    }
    List<OpenQuestion> weighed = new ArrayList<>();
    for (OpenQuestion question : plan.questions()) {
      weighed.add(weighed(question, plan, desk.quiet()));
    }
    return plan.with(weighed);
  }

  /** What all drafts of one plan share. */
  private record Desk(Drafting.Stock stock, LineListeners listeners, Progress progress) {
    /** Nobody hears what is only tried out. */
    Desk quiet() {
      return new Desk(stock, LineListeners.NONE, progress);
    }
  }

  private ImportPlan draft(ImportRequest request, Map<Path, OpenedTables> opened, Desk desk) {
    return new Drafting(tools, request, opened, desk.stock(), desk.listeners(), desk.progress())
        .draft();
  }

  private static Map<Path, OpenedTables> opened(
      ImportPlan plan, Map<Path, OpenedTables> otherwise) {
    return plan.prepared() == null ? otherwise : plan.prepared().opened();
  }

  /** The plan as the recipes complete it, where there are any. */
  private ImportPlan recalled(ImportRequest request, Map<Path, OpenedTables> earlier, Desk desk) {
    List<Recipe> recipes = store.recipes();
    ImportPlan first = draft(request, earlier, desk);
    if (recipes.isEmpty()) {
      return first;
    }
    ImportPlan cut = cutAsRemembered(first, new Recall(recipes, request), earlier, desk);
    Recall recall = new Recall(recipes, cut.request()).of(cut);
    if (recall.recalled().isEmpty()) {
      return first;
    }
    ImportPlan made =
        recall.completed().equals(cut.request())
            ? cut
            : draft(recall.completed(), opened(cut, earlier), desk);
    return made.recalling(request, recall);
  }

  /** Where no recipe knows the header: as one of them was corrected to be read, if that fits. */
  private ImportPlan cutAsRemembered(
      ImportPlan plan, Recall recall, Map<Path, OpenedTables> earlier, Desk desk) {
    ImportPlan best = plan;
    List<String> names = new ArrayList<>();
    plan.files().forEach(file -> names.add(file.table().name()));
    plan.refusals().forEach(refusal -> names.add(refusal.file()));
    for (String name : names) {
      boolean known = best.file(name).map(file -> recall.knows(Recall.headers(file))).orElse(false);
      for (List<Answer> cut : known ? List.<List<Answer>>of() : recall.cuts(name)) {
        ImportRequest tried = best.request();
        for (Answer answer : cut) {
          tried = tried.answering(answer);
        }
        ImportPlan other = draft(tried, opened(best, earlier), desk);
        if (other.file(name).map(file -> recall.knows(Recall.headers(file))).orElse(false)) {
          best = other;
          break;
        }
      }
    }
    return best;
  }

  /** The question with what each answer would mean. */
  private OpenQuestion weighed(OpenQuestion question, ImportPlan plan, Desk desk) {
    List<OpenQuestion.Choice> choices = new ArrayList<>();
    for (OpenQuestion.Choice choice : question.choices()) {
      Answer answer =
          new Answer(question.file(), question.code(), question.column(), choice.value());
      Expectation expected = expected(plan, answer, desk);
      choices.add(
          new OpenQuestion.Choice(
              choice.value(), expected.accepted(), expected.from(), expected.to()));
    }
    return new OpenQuestion(question.file(), question.code(), question.column(), choices);
  }

  private Expectation expected(ImportPlan plan, Answer answer, Desk desk) {
    Map<Path, OpenedTables> opened = plan.prepared().opened();
    if (answer.code().equals("RENAMED_COLUMN")) {
      // What the answer means is for the recipe to say.
      ImportRequest asked = plan.request().answering(answer);
      return recalled(asked, opened, desk).expected();
    }
    return draft(plan.completed().answering(answer), opened, desk).expected();
  }
}
