package io.tillsight.app.figures;

import io.tillsight.app.chart.draw.Tone;
import java.util.List;

/**
 * One card of key figures, in words.
 *
 * @param kind which figure
 * @param label its name
 * @param value short, for a card: {@code €3.74m}
 * @param exact all digits, for tables and tooltips: {@code €3,738,871.14}
 * @param change like for like with its sign: {@code +5.0%}, {@code −0.6 pt}; empty without base
 * @param before what it is compared with: {@code vs €3.56m}; empty without base
 * @param direction 1 when it rose, -1 when it fell, else 0
 * @param tone what that means for profit
 * @param note a further fact, such as {@code 3.2% of gross}; may be empty
 * @param weeks the last finished weeks of the period, at most 26, oldest first; NaN where undefined
 * @param weeksBefore the same weeks a year earlier; NaN where unknown
 */
public record KeyFigure(
    Kind kind,
    String label,
    String value,
    String exact,
    String change,
    String before,
    int direction,
    Tone tone,
    String note,
    List<Double> weeks,
    List<Double> weeksBefore) {

  /** The key figures, in the order of their cards. */
  public enum Kind {
    /** All lines but cancelled ones, returns deducted. */
    NET_SALES,
    /** Orders, or single sales where the file has no order numbers. */
    ORDERS,
    /** Net sales per order. */
    AVERAGE_ORDER,
    /** Units, returns deducted. */
    UNITS,
    /** Known customers. */
    CUSTOMERS,
    /** Margin rate. */
    MARGIN,
    /** Returned sales; judged by their share of gross sales. */
    RETURNS
  }

  /** Copies the lists. */
  public KeyFigure {
    weeks = List.copyOf(weeks);
    weeksBefore = List.copyOf(weeksBefore);
  }
}
