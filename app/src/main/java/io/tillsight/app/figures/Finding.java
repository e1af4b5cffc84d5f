package io.tillsight.app.figures;

import io.tillsight.app.chart.draw.Tone;
import io.tillsight.core.insight.Insight;

/**
 * One finding of the morning, in words.
 *
 * @param insight what was found; its dimension and key say what a click filters
 * @param title one line: what happened
 * @param text one line more: where, and how much is usual
 * @param amount its size in money, with a sign when it has a direction
 * @param tone what it means for profit; WARN when it only asks for care
 */
public record Finding(Insight insight, String title, String text, String amount, Tone tone) {
  /** Whether a click can filter by it. */
  public boolean isFilterable() {
    return switch (insight.kind()) {
      case DISCOUNTS_DEEPER, DISCOUNTS_LIGHTER -> false;
      default -> true;
    };
  }
}
