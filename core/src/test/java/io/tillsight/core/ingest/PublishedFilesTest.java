package io.tillsight.core.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.tillsight.core.SharedData;
import java.nio.charset.Charset;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Expected values: ../shared/data/expected.json and the README of each folder. */
class PublishedFilesTest {
  private static ImportBench bench(Charset charset, char delimiter, String dates) {
    return new ImportBench((path, answers) -> PlainTable.open(path, charset, delimiter, dates));
  }

  @Test
  void wholesaleSample() {
    Path file = SharedData.require("data/sales_data_sample/sales_data_sample.csv");
    ImportBench bench = bench(Charset.forName("IBM850"), ',', "M/d/yyyy H:mm");
    Receipt receipt = bench.take(file);
    System.err.println(receipt.notes());
    assertThat(bench.net()).isEqualByComparingTo("9838141.37");
  }
}
