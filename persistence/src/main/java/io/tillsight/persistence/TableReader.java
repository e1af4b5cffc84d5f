package io.tillsight.persistence;

import io.tillsight.core.model.Money;
import io.tillsight.core.model.Quantity;
import io.tillsight.persistence.AnalysisTables.ProductInMonth;
import io.tillsight.persistence.AnalysisTables.ProductInStore;
import io.tillsight.persistence.AnalysisTables.Result;
import io.tillsight.persistence.AnalysisTables.StaffOfStore;
import io.tillsight.persistence.storage.Columns;
import io.tillsight.persistence.storage.Jdbc;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Reads the figures of one run. */
final class TableReader {
  private TableReader() {}

  static AnalysisTables read(Connection connection, long runId) throws SQLException {
    return new AnalysisTables(
        Jdbc.list(
            connection,
            "select analysis_type, result_value, result_details from analysis_result"
                + " where run_id = ? order by position",
            row -> new Result(row.getString(1), row.getString(2), row.getString(3)),
            runId),
        Jdbc.list(
            connection,
            "select product, store, units, net_sales from product_sales_by_store"
                + " where run_id = ? order by product, store",
            row ->
                new ProductInStore(
                    row.getString(1),
                    row.getString(2),
                    new Quantity(row.getLong(3)),
                    new Money(row.getLong(4))),
            runId),
        Jdbc.list(
            connection,
            "select sale_month, product, units, net_sales from monthly_product_sales"
                + " where run_id = ? order by sale_month, product",
            row ->
                new ProductInMonth(
                    row.getString(1),
                    row.getString(2),
                    new Quantity(row.getLong(3)),
                    new Money(row.getLong(4))),
            runId),
        Jdbc.list(
            connection,
            "select store, employees, units, net_sales, units_per_employee, sales_per_employee"
                + " from employee_sales_ratio where run_id = ? order by store",
            TableReader::staff,
            runId));
  }

  private static StaffOfStore staff(ResultSet row) throws SQLException {
    return new StaffOfStore(
        row.getString(1),
        new Quantity(row.getLong(2)),
        new Quantity(row.getLong(3)),
        new Money(row.getLong(4)),
        Columns.quantity(row.getObject(5, Long.class)),
        Columns.money(row, 6));
  }
}
