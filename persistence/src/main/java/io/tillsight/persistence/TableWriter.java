package io.tillsight.persistence;

import io.tillsight.persistence.storage.Columns;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;

/** Writes the figures of one run. */
final class TableWriter {
  /** Tables that older runs lose. */
  static final List<String> DETAILS =
      List.of("product_sales_by_store", "monthly_product_sales", "employee_sales_ratio");

  private final Connection connection;
  private final AnalysisResults.Run run;

  TableWriter(Connection connection, AnalysisResults.Run run) {
    this.connection = connection;
    this.run = run;
  }

  void write(AnalysisTables tables) throws SQLException {
    int[] position = {0};
    insert(
        "analysis_result",
        tables.results(),
        one ->
            new Object[] {
              run.id(), position[0]++, one.type(), one.value(), one.details(), run.at()
            });
    insert(
        "product_sales_by_store",
        tables.productSalesByStore(),
        one ->
            new Object[] {
              run.id(), one.product(), one.store(), one.units().scaled(), one.netSales().scaled()
            });
    insert(
        "monthly_product_sales",
        tables.monthlyProductSales(),
        one ->
            new Object[] {
              run.id(), one.month(), one.product(), one.units().scaled(), one.netSales().scaled()
            });
    insert(
        "employee_sales_ratio",
        tables.employeeSalesRatio(),
        one ->
            new Object[] {
              run.id(),
              one.store(),
              one.employees().scaled(),
              one.units().scaled(),
              one.netSales().scaled(),
              Columns.scaled(one.unitsPerEmployee()),
              Columns.scaled(one.salesPerEmployee())
            });
  }

  private <T> void insert(String table, List<T> rows, Function<T, Object[]> columns)
      throws SQLException {
    if (rows.isEmpty()) {
      return;
    }
    int width = columns.apply(rows.get(0)).length;
    String marks = String.join(", ", Collections.nCopies(width, "?"));
    try (PreparedStatement insert =
        connection.prepareStatement("insert into " + table + " values (" + marks + ")")) {
      for (T row : rows) {
        Object[] values = columns.apply(row);
        for (int i = 0; i < width; i++) {
          insert.setObject(i + 1, values[i]);
        }
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }
}
