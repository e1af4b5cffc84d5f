package io.tillsight.core.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.tillsight.core.table.Progress;
import io.tillsight.core.table.TableReader;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Imitations of what tills, shops, bookkeeping programs and public data sets write: their columns
 * with rows of our own. The sums were added by hand from the rows.
 */
class PublicExportsTest {
  @TempDir Path folder;

  @TestFactory
  Stream<DynamicTest> importToTheCentOrAreRefused() throws IOException {
    JsonNode exports;
    try (InputStream in = PublicExportsTest.class.getResourceAsStream("exports.json")) {
      exports = new ObjectMapper().readTree(in);
    }
    return StreamSupport.stream(exports.spliterator(), false)
        .map(one -> DynamicTest.dynamicTest(one.get("what").asText(), () -> check(one)));
  }

  private void check(JsonNode one) throws IOException {
    List<Path> files = new ArrayList<>();
    for (Map.Entry<String, JsonNode> file : one.get("files").properties()) {
      files.add(Files.writeString(folder.resolve(file.getKey()), file.getValue().asText()));
    }
    ImportBench bench =
        new ImportBench(
            (path, answers) -> new TableReader().withAnswers(answers).read(path, Progress.NONE));
    ImportPlan plan = bench.plan(files.toArray(Path[]::new));
    JsonNode expected = one.get("expect");
    if (expected.has("refused") || expected.has("refusal")) {
      assertThat(plan.refusals()).isNotEmpty();
      if (expected.has("refusal")) {
        assertThat(plan.refusals().get(0).code()).isEqualTo(expected.get("refusal").asText());
      }
      return;
    }
    Receipt receipt = bench.take(files.toArray(Path[]::new));
    figures(bench, receipt, expected);
  }

  private static void figures(ImportBench bench, Receipt receipt, JsonNode expected) {
    assertThat(receipt.balance().rejected().rows()).isEqualTo(expected.path("rejected").asLong());
    if (expected.has("net")) {
      assertThat(bench.net()).isEqualByComparingTo(new BigDecimal(expected.get("net").asText()));
    }
    if (expected.has("rows")) {
      assertThat(receipt.balance().fresh().rows()).isEqualTo(expected.get("rows").asLong());
    }
    if (expected.has("orders")) {
      assertThat(bench.orders()).isEqualTo(expected.get("orders").asLong());
    }
    if (expected.has("currency")) {
      assertThat(receipt.currency()).isEqualTo(expected.get("currency").asText());
    }
  }
}
