package io.tillsight.sample;

import java.time.LocalDate;

/** The eight categories, each with its own year: demand of January to December in percent. */
enum Category {
  TABLEWARE("Tableware", 95, 95, 98, 100, 105, 104, 98, 95, 100, 100, 104, 112),
  KITCHEN("Kitchen", 100, 98, 97, 96, 98, 94, 90, 92, 104, 108, 110, 112),
  TEXTILES("Home textiles", 125, 104, 96, 94, 94, 96, 92, 94, 106, 108, 100, 92),
  LIGHTING("Lighting", 104, 100, 94, 88, 84, 80, 80, 88, 108, 122, 124, 112),
  DECORATION("Decoration", 96, 98, 100, 100, 102, 98, 95, 95, 102, 104, 106, 108),
  FURNITURE("Small furniture", 106, 102, 104, 104, 102, 98, 96, 100, 108, 104, 96, 80),
  GARDEN("Garden", 30, 50, 120, 180, 200, 180, 140, 95, 60, 40, 25, 25),
  GIFTS("Gifts", 60, 95, 80, 85, 130, 110, 70, 65, 75, 85, 140, 260);

  private static final double PERCENT = 100;

  private final String label;
  private final int[] months;

  Category(String label, int... months) {
    this.label = label;
    this.months = months;
  }

  String label() {
    return label;
  }

  /** How the month lifts or lowers the category. */
  double season(LocalDate day) {
    return months[day.getMonthValue() - 1] / PERCENT;
  }
}
