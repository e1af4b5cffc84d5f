package io.tillsight.core.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.tillsight.core.ingest.OpenQuestion.Choice;
import io.tillsight.core.table.Answer;
import io.tillsight.core.table.Progress;
import io.tillsight.core.table.TableReader;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Questions of the real reader and of the planner. */
class QuestionsTest {
  private final ImportBench bench =
      new ImportBench(
          (path, answers) -> new TableReader().withAnswers(answers).read(path, Progress.NONE));
  @TempDir private Path folder;
  private SalesFolder files;

  @BeforeEach
  void setUp() {
    files = new SalesFolder(folder);
  }

  @Test
  void asksForTheOrderOfDatesAndTellsWhatItWouldMean() {
    ImportPlan plan =
        bench.plan(files.file("s.csv", "date;amount", "01/02/2025;1", "03/04/2025;2"));
    assertThat(plan.questions()).hasSize(1);
    OpenQuestion question = plan.questions().get(0);
    assertThat(question.code()).isEqualTo("AMBIGUOUS_DATE");
    assertThat(question.choices())
        .extracting(Choice::value, Choice::from, Choice::to)
        .containsExactlyInAnyOrder(
            tuple("DMY", LocalDate.of(2025, 2, 1), LocalDate.of(2025, 4, 3)),
            tuple("MDY", LocalDate.of(2025, 1, 2), LocalDate.of(2025, 3, 4)));
    Answer answer = new Answer("s.csv", "AMBIGUOUS_DATE", "date", "MDY");
    ImportPlan answered = bench.replan(plan, plan.request().answering(answer));
    assertThat(answered.isReady()).isTrue();
    assertThat(answered.expected().to()).isEqualTo(LocalDate.of(2025, 3, 4));
  }

  @Test
  void doesNotAskAboutAColumnThatIsNotUsed() {
    ImportPlan plan =
        bench.plan(
            files.file(
                "s.csv",
                "date;amount;ship date",
                "2025-01-30;1;01/02/2025",
                "2025-01-31;2;03/04/2025"));
    assertThat(plan.isReady()).isTrue();
  }

  @Test
  void asksForTheFormOfSmallDiscountsOnSmallAmountsOnly() {
    Path small = files.file("s.csv", "date,amount,discount", "2025-01-30,3.50,0.2");
    Path large = files.file("l.csv", "date,amount,discount", "2025-01-30,350.00,0.2");
    assertThat(bench.plan(small).questions())
        .extracting(OpenQuestion::code)
        .containsExactly("DISCOUNT_FORM");
    assertThat(bench.plan(large).isReady()).isTrue();
  }

  @Test
  void asksWhichCurrencyAndSetsTheOthersAside() {
    ImportPlan plan =
        bench.plan(
            files.file(
                "s.csv",
                "date,amount,currency",
                "2025-01-30,1,EUR",
                "2025-01-30,2,EUR",
                "2025-01-31,4,USD"));
    assertThat(plan.questions()).extracting(OpenQuestion::code).containsExactly("MIXED_CURRENCY");
    OpenQuestion question = plan.questions().get(0);
    assertThat(question.choices()).extracting(Choice::value).containsExactly("EUR", "USD");
    Answer answer = new Answer("", "MIXED_CURRENCY", "", "USD");
    ImportPlan answered = bench.replan(plan, plan.request().answering(answer));
    assertThat(answered.isReady()).isTrue();
    assertThat(answered.currency()).isEqualTo("USD");
    assertThat(answered.expected().accepted().amount().decimal()).isEqualByComparingTo("4");
    assertThat(answered.expected().rejected().amount().decimal()).isEqualByComparingTo("3");
  }
}
