package io.tillsight.core.cube;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;

/**
 * Where the combinations of keys of some dimensions stand: one position each. Calendar dimensions
 * vary slowest, so that lines sorted by day stay within a few positions.
 */
final class Layout {
  private final List<Dimension> dimensions;
  private final List<Axis> axes;
  private final long[] strides;
  private final long positions;
  private final boolean sorted;

  Layout(Cube cube, Collection<Dimension> by) {
    dimensions = by.isEmpty() ? List.of() : List.copyOf(EnumSet.copyOf(by));
    axes = dimensions.stream().map(cube.axes()::get).toList();
    strides = new long[axes.size()];
    long count = 1;
    for (int i = axes.size() - 1; i >= 0; i--) {
      strides[i] = count;
      count = Math.multiplyExact(count, Math.max(1, axes.get(i).size()));
    }
    positions = count;
    sorted = axes.stream().allMatch(Axis::inOrderOfDays);
  }

  List<Dimension> dimensions() {
    return dimensions;
  }

  Axis axis(int dimension) {
    return axes.get(dimension);
  }

  long stride(int dimension) {
    return strides[dimension];
  }

  /** Number of possible combinations. */
  long positions() {
    return positions;
  }

  /** Key of a dimension at a position. */
  int key(long position, int dimension) {
    return (int) (position / strides[dimension] % Math.max(1, axes.get(dimension).size()));
  }

  /** First key of the slowest dimension that a line of this day or a later one can have. */
  int firstKey(int day) {
    Axis slowest = axes.get(0);
    return slowest.inOrderOfDays() ? slowest.keyOfCode()[day] : 0;
  }

  /**
   * End of the keys of the slowest dimension that a line of this day or an earlier one can have.
   */
  int endOfKeys(int day) {
    Axis slowest = axes.get(0);
    return slowest.inOrderOfDays() ? slowest.keyOfCode()[day] + 1 : slowest.size();
  }

  /** Whether the positions of lines in their order never go back. */
  boolean isSorted() {
    return sorted;
  }
}
