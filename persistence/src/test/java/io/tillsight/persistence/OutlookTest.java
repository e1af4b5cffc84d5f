package io.tillsight.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.tillsight.core.ingest.ImportMessages;
import io.tillsight.core.ingest.ImportPlan;
import io.tillsight.core.ingest.ImportPlanner;
import io.tillsight.core.ingest.ImportRequest;
import io.tillsight.core.ingest.Importer;
import io.tillsight.core.ingest.Outlook;
import io.tillsight.core.ingest.Receipt;
import io.tillsight.core.table.Progress;
import io.tillsight.core.table.TableReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a plan foretells is what the import then does. */
class OutlookTest {
  private static final ImportMessages ENGLISH = ImportMessages.in(Locale.ENGLISH);
  private static final String HEADER = "order,date,product,store,quantity,amount\n";
  private static final String OLD =
      "A1,2025-03-10,Tea,Nice,1,4.25\nA2,2025-03-11,Jam,Nice,2,7.50\n";

  @TempDir Path folder;

  @Test
  void tellsNewChangedAndKnownRowsApart() throws IOException {
    try (Database database = Database.open(folder.resolve("workspace"))) {
      Path first = file("first.csv", OLD);
      new Importer(ENGLISH).run(plan(database, first), database.sales(), Progress.NONE);
      String changed = "A2,2025-03-11,Jam,Nice,2,7.60\n";
      String known = "A1,2025-03-10,Tea,Nice,1,4.25\n";
      String fresh = "A3,2025-03-12,Tea,Nice,1,4.25\n";

      ImportPlan plan = plan(database, file("second.csv", changed + known + fresh));

      Outlook outlook = plan.outlook();
      assertThat(outlook.fresh().rows()).isEqualTo(1);
      assertThat(outlook.updated().rows()).isEqualTo(1);
      assertThat(outlook.duplicate().rows()).isEqualTo(1);
      Receipt receipt = new Importer(ENGLISH).run(plan, database.sales(), Progress.NONE);
      assertThat(receipt.balance().fresh()).isEqualTo(outlook.fresh());
      assertThat(receipt.balance().updated()).isEqualTo(outlook.updated());
      assertThat(receipt.balance().duplicate()).isEqualTo(outlook.duplicate());
    }
  }

  private Path file(String name, String rows) throws IOException {
    return Files.writeString(folder.resolve(name), HEADER + rows);
  }

  private static ImportPlan plan(Database database, Path file) {
    TableReader reader = new TableReader();
    return new ImportPlanner(
            (path, answers) -> reader.withAnswers(answers).read(path, Progress.NONE),
            database.sales(),
            ENGLISH)
        .plan(ImportRequest.of(List.of(file)), Progress.NONE);
  }
}
