package io.tillsight.app.chart;

import static io.tillsight.app.chart.LegendItem.Swatch.HATCHED;
import static io.tillsight.app.chart.LegendItem.Swatch.OUTLINED;

import io.tillsight.app.chart.draw.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * Columns over time: actual, the previous year behind, the target as a tick, the forecast hatched,
 * and the relative change as pins above.
 *
 * @param subject what it is about
 * @param columns oldest first
 * @param partialNote the words at the guide before the first unfinished column, such as {@code to
 *     20 Nov}; empty without one
 */
public record Columns(Subject subject, List<Column> columns, String partialNote) implements Chart {

  /**
   * One period. A finished one has only an actual value; the running one has an actual and, where
   * there is a forecast, the rest that is still expected; a coming one has only a forecast.
   *
   * @param key the value of the dimension
   * @param name under the axis, short
   * @param actual what happened; NaN in the future
   * @param previous the whole same period before; NaN where unknown
   * @param plan the target; NaN without one
   * @param forecast what is expected on top of the actual; NaN without one
   * @param change relative difference on the same elapsed days; NaN where unknown
   * @param partial whether the period is still running
   */
  public record Column(
      String key,
      String name,
      double actual,
      double previous,
      double plan,
      double forecast,
      double change,
      boolean partial) {

    /** A finished period with its year before; the change follows from the two. */
    public static Column finished(String key, String name, double actual, double previous) {
      double change = previous > 0 ? actual / previous - 1 : Double.NaN;
      return new Column(key, name, actual, previous, Double.NaN, Double.NaN, change, false);
    }

    /** The same with a target. */
    public Column withPlan(double newPlan) {
      return new Column(key, name, actual, previous, newPlan, forecast, change, partial);
    }

    /** Actual and forecast together; NaN when neither is known. */
    public double top() {
      if (Double.isNaN(actual)) {
        return forecast;
      }
      return Double.isNaN(forecast) ? actual : actual + forecast;
    }
  }

  /** Copies the list. */
  public Columns {
    columns = List.copyOf(columns);
  }

  @Override
  public List<LegendItem> legend() {
    Words words = subject.words();
    List<LegendItem> items = new ArrayList<>();
    items.add(LegendItem.filled(Token.ACTUAL, words.actual()));
    if (Known.any(columns, Column::previous)) {
      items.add(LegendItem.filled(Token.PREVIOUS, words.previous()));
    }
    if (Known.any(columns, Column::plan)) {
      items.add(new LegendItem(OUTLINED, Token.PLAN, words.plan()));
    }
    if (Known.any(columns, Column::forecast)) {
      items.add(new LegendItem(HATCHED, Token.FORECAST, words.forecast()));
    }
    return items;
  }

  @Override
  public TableTwin table() {
    Words words = subject.words();
    return new TableTwin(
            List.of(
                words.dimension(),
                words.actual(),
                words.previous(),
                words.plan(),
                words.forecast(),
                words.change()),
            columns.stream().map(this::row).toList())
        .trimmed();
  }

  private TableTwin.Row row(Column column) {
    String note = column.partial() && !partialNote.isEmpty() ? " (" + partialNote + ")" : "";
    return new TableTwin.RowBuilder(column.key(), subject.labels())
        .text(column.name() + note)
        .exact(column.actual())
        .exact(column.previous())
        .exact(column.plan())
        .exact(column.forecast())
        .change(column.change())
        .done();
  }
}
