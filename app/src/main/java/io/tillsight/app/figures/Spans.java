package io.tillsight.app.figures;

import io.tillsight.core.analysis.SellingDays;
import io.tillsight.core.cube.Period;

/** The days that a scope covers. */
final class Spans {
  private Spans() {}

  /** The part of the filter's period within the data; null when there is none. */
  static Period covered(Scope scope) {
    return SellingDays.of(scope.engine()).covered(scope.filter().period());
  }
}
