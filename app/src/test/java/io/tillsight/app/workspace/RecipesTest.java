package io.tillsight.app.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import io.tillsight.core.ingest.ImportPlan;
import io.tillsight.core.ingest.ImportRequest;
import io.tillsight.core.ingest.MappingChoice;
import io.tillsight.core.ingest.Note;
import io.tillsight.core.ingest.OpenQuestion;
import io.tillsight.core.ingest.Recalled;
import io.tillsight.core.ingest.Recipe;
import io.tillsight.core.ingest.Role;
import io.tillsight.core.table.Answer;
import io.tillsight.core.table.Progress;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What last month's file taught about this month's. */
class RecipesTest {
  private static final String HEADER = "ticket,date,magasin,article,qté,montant,zone";

  @TempDir Path folder;

  private WorkspaceBench bench;

  @BeforeEach
  void open() {
    bench = new WorkspaceBench(folder);
  }

  @AfterEach
  void close() {
    bench.close();
  }

  private void january() {
    ImportPlan plan =
        bench.plan(
            "ventes_2026-01.csv",
            HEADER,
            "F1,25/01/2026,Lyon,Thé,1,10.50,Sud",
            "F2,26/01/2026,Nice,Sel,2,4.00,Sud",
            "F3,27/01/2026,Lille,Riz,3,6.00,Nord");
    ImportRequest said =
        plan.request().choosing(new MappingChoice("ventes_2026-01.csv", "zone", Role.CHANNEL));
    bench.take(bench.workspace.replan(plan, said, Progress.NONE));
  }

  private static Role role(ImportPlan plan, String header) {
    return plan.files().get(0).mapping().columns().stream()
        .filter(column -> column.column().name().equals(header))
        .findFirst()
        .orElseThrow()
        .role();
  }

  @Test
  void theSameHeaderMapsItselfAndAnswersWhatLastMonthProved() {
    january();

    ImportPlan plan = bench.plan("ventes_2026-02.csv", HEADER, "F4,01/02/2026,Lyon,Thé,1,9.00,Sud");

    assertThat(plan.questions()).as("day or month first is known").isEmpty();
    assertThat(role(plan, "zone")).isEqualTo(Role.CHANNEL);
    Recalled recalled = plan.recalled().get(0);
    assertThat(recalled.isSame()).isTrue();
    assertThat(recalled.answered()).isEqualTo(1);
    assertThat(recalled.recipe().name()).isEqualTo("ventes");
    assertThat(plan.notes()).extracting(Note::code).contains("RECIPE_ANSWERED");
    assertThat(plan.expected().from()).isEqualTo("2026-02-01");
  }

  @Test
  void otherColumnsAreShownAndARenamedOneIsAsked() {
    january();
    String[] february = {
      "date,ticket,article,montants,qté,magasin,caisse",
      "14/02/2026,F5,Thé,8.00,1,Lyon,2",
      "15/02/2026,F6,Sel,9.00,1,Nice,1"
    };

    ImportPlan plan = bench.plan("ventes_2026-02.csv", february);

    Recalled recalled = plan.recalled().get(0);
    assertThat(recalled.renamed()).containsExactly(new Recalled.Renamed("montant", "montants"));
    assertThat(recalled.missing()).containsExactly("zone");
    assertThat(recalled.fresh()).containsExactly("caisse");
    assertThat(recalled.reordered()).isTrue();
    assertThat(plan.notes())
        .extracting(Note::code)
        .contains("COLUMNS_NEW", "COLUMNS_MISSING", "COLUMN_RENAMED", "COLUMNS_REORDERED");
    OpenQuestion question = plan.questions().get(0);
    assertThat(question.code()).isEqualTo("RENAMED_COLUMN");
    assertThat(question.column()).isEqualTo("montants");
    assertThat(plan.isReady()).isFalse();

    Answer same = new Answer("ventes_2026-02.csv", "RENAMED_COLUMN", "montants", "montant");
    ImportPlan answered =
        bench.workspace.replan(plan, plan.request().answering(same), Progress.NONE);
    assertThat(answered.isReady()).isTrue();
    assertThat(role(answered, "montants")).isEqualTo(Role.AMOUNT);
    bench.take(answered);
    assertThat(bench.net()).isEqualTo("37.5");
    ImportPlan march = bench.plan("ventes_2026-03.csv", february);
    assertThat(march.questions()).isEmpty();
  }

  @Test
  void aFileOfAnotherSortRecallsNothing() {
    january();

    ImportPlan plan =
        bench.plan("products.csv", "reference,name,list price", "P1,Thé,4.00", "P2,Sel,2.00");

    assertThat(plan.recalled()).isEmpty();
    assertThat(plan.isReady()).isTrue();
  }

  @Test
  void aCorrectedReadingIsRememberedForTheNextFile() {
    String[] file = {
      "produit;montant;jour", "nom;EUR;date", "Thé;10,50;25/01/2026", "Sel;4,00;26/01/2026"
    };
    ImportPlan plan = bench.plan("a.csv", file);
    Answer one = new Answer("a.csv", "HEADER_LINES", "", "2");
    ImportPlan corrected =
        bench.workspace.replan(plan, plan.request().answering(one), Progress.NONE);
    bench.take(corrected);

    ImportPlan next = bench.plan("b.csv", file);

    assertThat(next.files().get(0).table().detection().headerLines()).isEqualTo(2);
    assertThat(next.recalled()).hasSize(1);
  }

  @Test
  void areListedRenamedAndForgotten() {
    january();
    Recipe recipe = bench.workspace.recipes().get(0);

    bench.workspace.renameRecipe(recipe.id(), "Caisse");
    assertThat(bench.workspace.recipes()).extracting(Recipe::name).containsExactly("Caisse");
    bench.workspace.deleteRecipe(recipe.id());
    assertThat(bench.workspace.recipes()).isEmpty();
    assertThat(bench.plan("b.csv", HEADER, "F9,01/02/2026,Lyon,Thé,1,9.00,Sud").recalled())
        .isEqualTo(List.of());
  }
}
