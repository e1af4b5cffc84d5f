package io.tillsight.app.ui.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import io.tillsight.app.ui.filter.FilterModel;
import io.tillsight.app.ui.kit.Background;
import io.tillsight.app.ui.kit.Theme;
import io.tillsight.app.ui.tab.QuietDesk;
import io.tillsight.app.ui.tab.TabContext;
import io.tillsight.app.words.Formats;
import io.tillsight.app.words.Words;
import io.tillsight.app.workspace.WorkspaceBench;
import io.tillsight.core.ingest.ColumnRole;
import io.tillsight.core.ingest.PreviewRow;
import io.tillsight.core.ingest.Role;
import io.tillsight.core.table.ColumnType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationTest;

/** The wizard without its widgets, over a real workspace. */
class ImportWizardViewModelTest extends ApplicationTest {
  private static final List<String> MARCH =
      List.of(
          "order,date,shop,item,qty,total,zone",
          "F1,2026-03-25,Lyon,Tea,1,10.50,South",
          "F2,2026-03-26,Nice,Salt,2,4.00,South");

  @TempDir Path folder;

  private WorkspaceBench bench;
  private ImportWizardViewModel model;

  @BeforeEach
  void open() {
    bench = new WorkspaceBench(folder);
    model = wizard();
  }

  @AfterEach
  void close() {
    bench.close();
  }

  private ImportWizardViewModel wizard() {
    return new ImportWizardViewModel(
        bench.workspace, Background.inline(), (key, cancel) -> (bytes, total, rows) -> true);
  }

  private Path file(String name, List<String> lines) throws Exception {
    return Files.write(folder.resolve(name), lines);
  }

  private ColumnRole column(String header) {
    return model.shown().mapping().columns().stream()
        .filter(column -> column.column().name().equals(header))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void anotherMeaningOfAColumnIsTakenAtOnce() throws Exception {
    model.start(List.of(file("march.csv", MARCH)));
    assertThat(column("zone").role()).isNotEqualTo(Role.CHANNEL);

    model.choose("march.csv", "zone", Role.CHANNEL);

    assertThat(column("zone").role()).isEqualTo(Role.CHANNEL);
    assertThat(column("zone").reason()).isEqualTo(ColumnRole.Reason.CHOSEN);
    assertThat(model.plan().preview().get(0).sale().channel()).isEqualTo("South");
  }

  @Test
  void anotherTypeOfAColumnIsTakenAtOnce() throws Exception {
    model.start(List.of(file("march.csv", MARCH)));
    assertThat(column("qty").column().type()).isEqualTo(ColumnType.NUMBER);

    model.type("march.csv", "qty", ColumnType.TEXT);

    assertThat(column("qty").column().type()).isEqualTo(ColumnType.TEXT);
  }

  @Test
  void theFileWithSalesIsShownFirstAndAnyOtherOnDemand() throws Exception {
    Path products = file("a.csv", List.of("reference,name,list price", "P1,Tea,3.00"));
    model.start(List.of(products, file("march.csv", MARCH)));
    assertThat(model.shown().table().name()).isEqualTo("march.csv");
    assertThat(model.rows()).extracting(PreviewRow::line).containsExactly(2L, 3L);

    model.show("a.csv");

    assertThat(model.rows())
        .extracting(PreviewRow::cells)
        .containsExactly(List.of("P1", "Tea", "3.00"));
  }

  @Test
  void theSameFileAgainIsSaidWithWhatItAdds() throws Exception {
    Path march = file("march.csv", MARCH);
    model.start(List.of(march));
    model.importNow();
    assertThat(model.phase()).isEqualTo(ImportWizardViewModel.Phase.DONE);

    model = wizard();
    model.start(List.of(march));

    assertThat(sentences())
        .singleElement()
        .asString()
        .startsWith("march.csv is the same file that came on ")
        .endsWith("(import 1, 2 rows). It adds 0 rows.");
  }

  @Test
  void whatIsDifferentFromLastMonthIsSaidPlainly() throws Exception {
    model.start(List.of(file("sales_march.csv", MARCH)));
    model.importNow();

    model = wizard();
    model.start(
        List.of(
            file(
                "sales_april.csv",
                List.of(
                    "order,date,shop,item,qty,amount,seller",
                    "F3,2026-04-25,Lyon,Tea,1,10.50,Ann",
                    "F4,2026-04-26,Nice,Salt,2,4.00,Bob"))));

    assertThat(sentences())
        .singleElement()
        .asString()
        .startsWith("sales_april.csv compared with “sales march” of ")
        .endsWith(": column total is now called amount; missing: zone; new: seller.");
  }

  private List<String> sentences() {
    Words words = Words.of(Locale.ENGLISH);
    TabContext context =
        new TabContext(
            words,
            new Formats(words, "EUR"),
            Theme.LIGHT,
            Background.inline(),
            new FilterModel(),
            bench.workspace,
            new QuietDesk());
    return new SeenBefore(context, model.plan()).sentences();
  }
}
