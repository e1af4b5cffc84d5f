package io.tillsight.core.ingest;

import io.tillsight.core.ingest.Reading.ReadColumn;
import io.tillsight.core.table.Answer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Finds the recipe of each file of a plan, and says in the user's place what it remembers. What the
 * user says of this file, and what the file proves itself, comes first.
 */
final class Recall {
  /** Answers that change how the records are cut; a file is only like its recipe after them. */
  private static final Set<String> CUTTING =
      Set.of("ENCODING", "DELIMITER", "QUOTE", "HEADER_LINES", "NO_HEADER");

  private static final String RENAMED = "RENAMED_COLUMN";

  /** The choice that a column is not the one it is taken for. */
  static final String ANOTHER = "another";

  private static final double LIKE_ENOUGH = 0.6;
  private static final int FEWEST_COMMON = 3;

  private final List<Recipe> recipes;
  private final ImportRequest request;
  private final List<Recalled> recalled = new ArrayList<>();
  private final List<OpenQuestion> questions = new ArrayList<>();
  private ImportRequest completed;

  Recall(List<Recipe> recipes, ImportRequest request) {
    this.recipes = recipes;
    this.request = request;
    this.completed = request;
  }

  /** Looks at what was understood without recipes. */
  Recall of(ImportPlan plan) {
    for (PlannedFile file : plan.files()) {
      recipe(file).ifPresent(recipe -> recall(plan, file, recipe));
    }
    return this;
  }

  /** What the user said, and what the recipes add to it. */
  ImportRequest completed() {
    return completed;
  }

  List<Recalled> recalled() {
    return recalled;
  }

  /** Whether a column is one that was called differently. */
  List<OpenQuestion> questions() {
    return questions;
  }

  /** Corrections of how records are cut that recipes remember, each one's as an answer to try. */
  List<List<Answer>> cuts(String file) {
    return recipes.stream()
        .map(
            recipe ->
                recipe.reading().answers().stream()
                    .filter(answer -> CUTTING.contains(answer.code()))
                    .map(answer -> forFile(answer, file))
                    .toList())
        .filter(answers -> !answers.isEmpty())
        .distinct()
        .limit(FEWEST_COMMON)
        .toList();
  }

  /** Whether a recipe knows exactly this header. */
  boolean knows(List<String> headers) {
    String fingerprint = HeaderFingerprint.of(headers);
    return recipes.stream()
        .anyMatch(known -> HeaderFingerprint.of(known.reading().headers()).equals(fingerprint));
  }

  private Optional<Recipe> recipe(PlannedFile file) {
    Map<Recipe, Double> shares = new HashMap<>();
    for (Recipe recipe : recipes) {
      double share = share(recipe.reading(), file);
      if (share > 0) {
        shares.put(recipe, share);
      }
    }
    return recipes.stream().filter(shares::containsKey).max(Comparator.comparing(shares::get));
  }

  private static double share(Reading before, PlannedFile file) {
    Set<String> then = squeezed(before.headers());
    Set<String> now = squeezed(headers(file));
    Set<String> common = new TreeSet<>(then);
    common.retainAll(now);
    double share = (double) common.size() / Math.max(1, Math.max(then.size(), now.size()));
    boolean same = share == 1 && then.size() == before.columns().size();
    boolean like =
        before.kind() == file.kind() && common.size() >= FEWEST_COMMON && share >= LIKE_ENOUGH;
    return same || like ? share : 0;
  }

  static List<String> headers(PlannedFile file) {
    return file.table().columns().stream().map(column -> column.name()).toList();
  }

  private static Set<String> squeezed(List<String> headers) {
    return headers.stream().map(Folded::squeezed).collect(Collectors.toCollection(TreeSet::new));
  }

  private void recall(ImportPlan plan, PlannedFile file, Recipe recipe) {
    String name = file.table().name();
    Map<String, ColumnRole> now = new HashMap<>();
    file.mapping().columns().forEach(c -> now.put(Folded.squeezed(c.column().name()), c));
    List<ReadColumn> missing = new ArrayList<>();
    for (ReadColumn before : recipe.reading().columns()) {
      ColumnRole same = now.remove(Folded.squeezed(before.header()));
      if (same == null) {
        missing.add(before);
      } else if (before.chosen()) {
        choose(name, same.column().name(), before.role());
      }
    }
    List<ColumnRole> fresh = file.mapping().columns().stream().filter(now::containsValue).toList();
    List<Recalled.Renamed> renamed = renamed(plan, name, missing, fresh);
    recipe.reading().answers().stream()
        .filter(answer -> !isDisproved(answer, file))
        .forEach(answer -> answer(forFile(answer, name)));
    int answered = answerOpen(plan, name, recipe.reading());
    Set<String> before = renamed.stream().map(Recalled.Renamed::before).collect(Collectors.toSet());
    Set<String> after = renamed.stream().map(Recalled.Renamed::now).collect(Collectors.toSet());
    recalled.add(
        new Recalled(
            name,
            recipe,
            fresh.stream().map(c -> c.column().name()).filter(c -> !after.contains(c)).toList(),
            missing.stream().map(ReadColumn::header).filter(c -> !before.contains(c)).toList(),
            renamed,
            isReordered(recipe.reading().headers(), headers(file)),
            answered));
  }

  /** Whether the days of this file prove another order than was said of an earlier one. */
  private static boolean isDisproved(Answer answer, PlannedFile file) {
    if (!answer.code().equals("AMBIGUOUS_DATE")) {
      return false;
    }
    boolean dayFirst = answer.choice().equals("DMY");
    return file.table().columns().stream()
        .filter(column -> answer.column().isEmpty() || column.name().equals(answer.column()))
        .flatMap(column -> column.evidence().stream())
        .filter(evidence -> evidence.code().equals("DAY_FIRST_PROVEN"))
        .anyMatch(
            evidence ->
                dayFirst
                    ? evidence.contradicting() > 0 && evidence.supporting() == 0
                    : evidence.supporting() > 0 && evidence.contradicting() == 0);
  }

  private static boolean isReordered(List<String> before, List<String> now) {
    List<String> then = before.stream().map(Folded::squeezed).toList();
    List<String> here = now.stream().map(Folded::squeezed).toList();
    return !then.stream()
        .filter(here::contains)
        .toList()
        .equals(here.stream().filter(then::contains).toList());
  }

  /** Pairs what is missing with what is new, the likeliest first; asks where it matters. */
  private List<Recalled.Renamed> renamed(
      ImportPlan plan, String file, List<ReadColumn> missing, List<ColumnRole> fresh) {
    List<Recalled.Renamed> renamed = new ArrayList<>();
    List<ColumnRole> free = new ArrayList<>(fresh);
    for (ReadColumn before : missing) {
      if (before.role() == Role.IGNORED) {
        continue;
      }
      Map<ColumnRole, Double> likeness = new HashMap<>();
      for (ColumnRole now : free) {
        List<String> values = Examples.of(plan.preview(), file, now.column().index());
        likeness.put(now, Likeness.of(before, now, values));
      }
      free.stream()
          .filter(now -> likeness.get(now) > 0)
          .max(Comparator.comparing(likeness::get))
          .filter(now -> pair(file, before, now))
          .ifPresent(
              now -> {
                free.remove(now);
                renamed.add(new Recalled.Renamed(before.header(), now.column().name()));
              });
    }
    return renamed;
  }

  /** Whether the column counts as the remembered one; until it is answered, it does. */
  private boolean pair(String file, ReadColumn before, ColumnRole now) {
    String header = now.column().name();
    Optional<String> said =
        request.answers().stream()
            .filter(answer -> answer.code().equals(RENAMED))
            .filter(answer -> answer.file().isEmpty() || answer.file().equals(file))
            .filter(answer -> answer.column().isEmpty() || answer.column().equals(header))
            .map(Answer::choice)
            .reduce((first, last) -> last);
    if (said.isPresent() && !said.get().equals(before.header())) {
      return false;
    }
    if (said.isEmpty()) {
      List<OpenQuestion.Choice> choices =
          List.of(
              new OpenQuestion.Choice(before.header(), null, null, null),
              new OpenQuestion.Choice(ANOTHER, null, null, null));
      questions.add(new OpenQuestion(file, RENAMED, header, choices));
    }
    choose(file, header, before.role());
    return true;
  }

  private void choose(String file, String header, Role role) {
    boolean said = request.choices().stream().anyMatch(c -> c.concerns(file, header));
    if (!said) {
      completed = completed.choosing(new MappingChoice(file, header, role));
    }
  }

  private boolean answer(Answer answer) {
    boolean said =
        request.answers().stream()
            .anyMatch(
                known ->
                    known.code().equals(answer.code())
                        && (known.file().isEmpty() || known.file().equals(answer.file()))
                        && (known.column().isEmpty() || known.column().equals(answer.column())));
    if (!said) {
      completed = completed.answering(answer);
    }
    return !said;
  }

  private static Answer forFile(Answer answer, String file) {
    return new Answer(file, answer.code(), answer.column(), answer.choice());
  }

  /** What the file leaves open this time, and last time it did not. */
  private int answerOpen(ImportPlan plan, String file, Reading before) {
    int answered = 0;
    for (OpenQuestion question : plan.questions()) {
      if (question.file().equals(file)) {
        Optional<String> choice = remembered(question, before);
        if (choice.isPresent()
            && answer(new Answer(file, question.code(), question.column(), choice.get()))) {
          answered++;
        }
      }
    }
    return answered;
  }

  private static Optional<String> remembered(OpenQuestion question, Reading before) {
    return switch (question.code()) {
      case "AMBIGUOUS_DATE" ->
          question.choices().stream()
              .map(OpenQuestion.Choice::value)
              .filter(before.dateOrder()::equals)
              .findFirst();
      case "AMBIGUOUS_DECIMAL" ->
          switch (before.decimal()) {
            case "," -> Optional.of("COMMA");
            case "." -> Optional.of("POINT");
            default -> Optional.empty();
          };
      case "DISCOUNT_FORM" ->
          before.discountForm().isEmpty() ? Optional.empty() : Optional.of(before.discountForm());
      default -> Optional.empty();
    };
  }
}
