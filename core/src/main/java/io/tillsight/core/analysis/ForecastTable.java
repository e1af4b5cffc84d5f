package io.tillsight.core.analysis;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.tillsight.core.series.Forecast;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.apache.commons.csv.CSVFormat;

/**
 * A made forecast as text for other programs, with the columns {@code date, step, mean, lo80, hi80,
 * lo95, hi95, model}; money with two decimals, days as {@code yyyy-MM-dd}.
 */
public final class ForecastTable {
  private static final List<String> COLUMNS =
      List.of("date", "step", "mean", "lo80", "hi80", "lo95", "hi95", "model");

  private ForecastTable() {}

  /** As CSV with a header; the header alone for a refused forecast. */
  public static String csv(ForecastAnalysis.Result result) {
    StringBuilder text =
        new StringBuilder(CSVFormat.DEFAULT.format(COLUMNS.toArray())).append('\n');
    for (Object[] row : rows(result)) {
      text.append(CSVFormat.DEFAULT.format(row)).append('\n');
    }
    return text.toString();
  }

  /** As one JSON object: {@code columns}, {@code rows} and the {@code total} with its limits. */
  public static String json(ForecastAnalysis.Result result) {
    ObjectNode root = new ObjectMapper().createObjectNode();
    ArrayNode columns = root.putArray("columns");
    COLUMNS.forEach(columns::add);
    ArrayNode rows = root.putArray("rows");
    for (Object[] row : rows(result)) {
      ArrayNode cells = rows.addArray();
      for (Object cell : row) {
        if (cell instanceof Integer step) {
          cells.add(step);
        } else {
          cells.add(cell.toString());
        }
      }
    }
    result.made().ifPresent(made -> putSum(root, made.forecast().sum()));
    return root.toPrettyString() + "\n";
  }

  private static void putSum(ObjectNode root, Forecast.Step sum) {
    root.put("total", money(sum.mean()));
    root.putArray("total80").add(money(sum.lower80())).add(money(sum.upper80()));
    root.putArray("total95").add(money(sum.lower95())).add(money(sum.upper95()));
  }

  private static List<Object[]> rows(ForecastAnalysis.Result result) {
    List<Object[]> rows = new java.util.ArrayList<>();
    result
        .made()
        .ifPresent(
            made -> {
              for (Forecast.Step step : made.forecast().steps()) {
                rows.add(row(result, rows.size() + 1, step, made.forecast().model()));
              }
            });
    return rows;
  }

  private static Object[] row(
      ForecastAnalysis.Result result, int number, Forecast.Step step, String model) {
    return new Object[] {
      result.lastDay().plusDays(number).toString(),
      number,
      money(step.mean()),
      money(step.lower80()),
      money(step.upper80()),
      money(step.lower95()),
      money(step.upper95()),
      model
    };
  }

  private static String money(double value) {
    return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_EVEN).toPlainString();
  }
}
