package io.tillsight.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DocumentWriterTest {
  private final Document list =
      new Document(List.of("store", "netSales"))
          .row("Lyon, \"Part-Dieu\"", "-12.50")
          .row(null, "3.00")
          .put("total", "-9.50");

  @Test
  void jsonHasColumnsRowsAndValues() {
    assertThat(DocumentWriter.write(list, OutputFormat.json))
        .isEqualTo(
            """
            {"columns":["store","netSales"],"rows":[["Lyon, \\"Part-Dieu\\"","-12.50"],[null,"3.00"]],"total":"-9.50"}
            """);
  }

  @Test
  void csvIsQuotedWithLineFeeds() {
    assertThat(DocumentWriter.write(list, OutputFormat.csv))
        .isEqualTo("store,netSales\n\"Lyon, \"\"Part-Dieu\"\"\",-12.50\n\"\",3.00\n");
  }

  @Test
  void csvDefusesFormulasAndLeavesNumbersAlone() {
    Document names =
        new Document(List.of("name"))
            .row("=cmd|'/C calc'!A0")
            .row("@SUM(A1:A9)")
            .row("-2+3")
            .row("-2.5")
            .row("\uFF1D1");

    assertThat(DocumentWriter.write(names, OutputFormat.csv).lines())
        .containsExactly("name", "'=cmd|'/C calc'!A0", "'@SUM(A1:A9)", "'-2+3", "-2.5", "'\uFF1D1");
  }

  @Test
  void textAlignsNumbersToTheRight() {
    Document table =
        new Document(List.of("store", "orders")).row("Lyon", 5L).row("Marseille", 120L);

    assertThat(DocumentWriter.write(table, OutputFormat.text))
        .isEqualTo("store      orders\nLyon            5\nMarseille     120\n");
  }

  @Test
  void textFlattensNestedValues() {
    Document nested = new Document().put("a", "1").put("change", Map.of("netSales", 0.5));

    assertThat(DocumentWriter.write(nested, OutputFormat.text))
        .isEqualTo("a                1\nchange.netSales  0.5\n");
  }
}
