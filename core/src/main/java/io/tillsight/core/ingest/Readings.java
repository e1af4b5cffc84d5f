package io.tillsight.core.ingest;

import io.tillsight.core.ingest.ColumnRole.Reason;
import io.tillsight.core.table.Answer;
import io.tillsight.core.table.Column;
import io.tillsight.core.table.Detection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Writes down how the files of a plan are read. */
final class Readings {
  private static final int EXAMPLES = 5;
  private static final int LONGEST = 40;

  private final ImportPlan plan;

  Readings(ImportPlan plan) {
    this.plan = plan;
  }

  /** One for each file, in the order of the plan. */
  List<Reading> all() {
    return plan.files().stream().map(this::of).toList();
  }

  private Reading of(PlannedFile file) {
    Detection found = file.table().detection();
    Optional<AmountRule> amounts =
        plan.prepared().sales().stream()
            .filter(sales -> sales.planned().table() == file.table())
            .map(sales -> sales.evidence().amounts())
            .findFirst();
    return new Reading(
        file.kind(),
        text(found.delimiter()),
        text(found.quote()),
        text(found.decimal()),
        text(found.dateOrder()),
        file.mapping().columns().stream().map(column -> column(file, column)).toList(),
        amounts.map(rule -> rule.form().name()).orElse(""),
        amounts.map(AmountRule::priceIsNet).orElse(false),
        answers(file.table().name()));
  }

  private static String text(String known) {
    return Objects.requireNonNullElse(known, "");
  }

  private Reading.ReadColumn column(PlannedFile file, ColumnRole role) {
    Column column = role.column();
    return new Reading.ReadColumn(
        column.name(),
        role.role(),
        role.reason() == Reason.CHOSEN,
        column.type(),
        Examples.of(plan.preview(), file.table().name(), column.index()).stream()
            .limit(EXAMPLES)
            .map(value -> value.length() <= LONGEST ? value : value.substring(0, LONGEST))
            .toList());
  }

  /** What the user, or a recipe for the user, said of this file. */
  private List<Answer> answers(String file) {
    return plan.completed().answers().stream()
        .filter(answer -> answer.file().isEmpty() || answer.file().equals(file))
        .filter(answer -> !answer.code().equals("RENAMED_COLUMN"))
        .map(answer -> new Answer("", answer.code(), answer.column(), answer.choice()))
        .toList();
  }
}
