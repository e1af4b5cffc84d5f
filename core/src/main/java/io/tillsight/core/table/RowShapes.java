package io.tillsight.core.table;

import java.util.List;

/** Counts which fields rows leave blank. */
final class RowShapes {
  private final OrderLevel orderLevel;
  private final Complement complement;
  private final boolean[] blank;
  private long countedHeads;

  RowShapes(int width) {
    this.orderLevel = new OrderLevel(width);
    this.complement = new Complement(width);
    this.blank = new boolean[width];
  }

  /** Counts a row; false when it is left out as a line of totals. */
  boolean add(List<String> fields) {
    boolean full = true;
    for (int i = 0; i < blank.length; i++) {
      blank[i] = CellTrait.BLANK.of(fields, i);
      full &= !blank[i];
    }
    if (full) {
      addFull(isFurther(fields.get(0)));
      return true;
    }
    if (TotalWords.find(fields) >= 0) {
      return false;
    }
    addPart(isFurther(fields.get(0)), blank, CountedGroups.mayHead(fields));
    return true;
  }

  /**
   * Whether a row is of the order of the one that was asked for before.
   *
   * @param first its first field
   */
  boolean isFurther(String first) {
    return orderLevel.isFurther(first);
  }

  /**
   * Counts a row without a blank field.
   *
   * @param further whether it {@link #isFurther is}
   */
  void addFull(boolean further) {
    orderLevel.addFull(further);
    complement.addFull();
  }

  /**
   * Counts a row with some blank field.
   *
   * @param further whether it {@link #isFurther is}
   * @param isBlank which fields are
   * @param head whether it may head a group that it counts
   */
  void addPart(boolean further, boolean[] isBlank, boolean head) {
    orderLevel.add(further, isBlank);
    complement.add(isBlank);
    countedHeads += head ? 1 : 0;
  }

  OrderLevel orderLevel() {
    return orderLevel;
  }

  /** Whether the rows may be a list with lines that head groups. */
  boolean isGrouped() {
    return complement.isGrouped();
  }

  /** Whether some rows may head groups and say how many records they have. */
  boolean isCounted() {
    return countedHeads > 0;
  }
}
