package io.tillsight.core.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tillsight.core.table.Progress;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RefusalsTest {
  private final ImportBench bench = new ImportBench(PlainTable::open);
  @TempDir private Path folder;
  private SalesFolder files;

  @BeforeEach
  void setUp() {
    files = new SalesFolder(folder);
  }

  private void refused(String code, Path... given) {
    ImportPlan plan = bench.plan(given);
    assertThat(plan.isReady()).isFalse();
    assertThat(plan.refusals()).extracting(Refusal::code).containsExactly(code);
    String words = ImportBench.ENGLISH.refusal(plan.refusals().get(0));
    assertThat(words).doesNotContain("{").doesNotContain("refusal.");
  }

  @Test
  void withoutADate() {
    refused("NO_DATE_COLUMN", files.file("a.csv", "product,quantity,amount", "A,1,2.50"));
  }

  @Test
  void withoutADateThoughItCouldBeAPriceList() {
    refused("NO_DATE_COLUMN", files.file("a.csv", "product,quantity,price", "A,1,2.50"));
  }

  /** The outlet sales of the data set Big Mart have no date; they are no list of products. */
  @Test
  void withoutADateThoughItNamesProducts() {
    refused(
        "NO_DATE_COLUMN",
        files.file("train.csv", "Item_Identifier,Item_MRP,Item_Outlet_Sales", "FDA15,249.8,37.1"));
  }

  @Test
  void withOrdersThatHaveNoDate() {
    refused("NO_DATE_COLUMN", files.file("a.csv", "order_id,product_id,price", "7,A,2.50"));
  }

  @Test
  void goodsThatWentBackToASupplierWithoutSayingWhich() {
    refused("GOODS_SENT_BACK", files.file("rtv_lyon.csv", "date,amount", "2025-01-15,6.00"));
  }

  @Test
  void withSumsOfWeeksMonthsOrQuarters() {
    refused("PERIODS_WITHOUT_DAYS", files.file("a.csv", "week,store,amount", "2025-W07,A,2.50"));
    refused("PERIODS_WITHOUT_DAYS", files.file("b.csv", "month,store,amount", "2025-02,A,2.50"));
    refused("PERIODS_WITHOUT_DAYS", files.file("c.csv", "Trimestre,CA", "T1 2025,2.50"));
  }

  @Test
  void withoutMoney() {
    refused("NO_AMOUNT_COLUMN", files.file("a.csv", "date,product,remark", "2026-01-01,A,x"));
  }

  @Test
  void withAQuantityButNoPriceAnywhere() {
    refused("NO_AMOUNT_COLUMN", files.file("a.csv", "date,product,quantity", "2026-01-01,A,1"));
  }

  @Test
  void aPivotTable() {
    refused("PIVOT_REPORT", files.file("a.csv", "Row Labels,Sum of Revenue", "Mon,1"));
  }

  @Test
  void aMissingFile() {
    refused("FILE_MISSING", folder.resolve("nowhere.csv"));
  }

  @Test
  void nothing() {
    refused("NO_FILES");
  }

  @Test
  void aRefusedPlanCannotRun() {
    ImportPlan plan = bench.plan(folder.resolve("nowhere.csv"));
    Importer importer = new Importer(ImportBench.ENGLISH);
    assertThatThrownBy(() -> importer.run(plan, bench.store, Progress.NONE))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aPlanWithTheColumnNamedByTheUserIsReady() {
    Path file = files.file("a.csv", "date,product,xyz", "2026-01-01,A,5");
    ImportPlan refused = bench.plan(file);
    ImportRequest request =
        refused.request().choosing(new MappingChoice("a.csv", "xyz", Role.AMOUNT));
    ImportPlan plan = bench.replan(refused, request);
    assertThat(plan.isReady()).isTrue();
    assertThat(plan.expected().accepted().amount().decimal()).isEqualByComparingTo("5");
    assertThat(plan.preview().get(0).sale().product()).isEqualTo("A");
  }
}
