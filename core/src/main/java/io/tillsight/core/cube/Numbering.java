package io.tillsight.core.cube;

import java.util.Arrays;

/**
 * The numbers of groups. Few possible combinations of keys are numbered by position; of many
 * possible ones only those that occur get a number.
 */
final class Numbering {
  private static final long MOST_BY_POSITION = Place.MOST;

  private final Layout layout;
  private final LongIndex occurring;
  private final long[] positions;

  Numbering(Layout layout) {
    this.layout = layout;
    boolean byPosition = layout.positions() <= MOST_BY_POSITION;
    occurring = byPosition ? null : new LongIndex();
    positions = byPosition ? null : new long[Block.LENGTH];
  }

  boolean isByPosition() {
    return occurring == null;
  }

  /** Number of groups known so far. */
  int size() {
    return occurring == null ? (int) layout.positions() : occurring.size();
  }

  /** Position of a group. */
  long position(int group) {
    return occurring == null ? group : occurring.value(group);
  }

  /** The group of each row; good until the block is asked for others. */
  int[] of(Block block) {
    return occurring == null ? byPosition(block) : byOccurrence(block);
  }

  private int[] byPosition(Block block) {
    int dimensions = layout.dimensions().size();
    if (dimensions == 1 && layout.axis(0).plain()) {
      return block.codes(layout.axis(0).column());
    }
    int[] groups = block.groups();
    if (dimensions == 0) {
      Arrays.fill(groups, 0, block.count(), 0);
      return groups;
    }
    block.place(layout.axis(0), (int) layout.stride(0), groups);
    for (int i = 1; i < dimensions; i++) {
      Axis axis = layout.axis(i);
      int[] codes = block.codes(axis.column());
      int stride = (int) layout.stride(i);
      if (axis.plain()) {
        Place.addPlain(stride, codes, block.count(), groups);
      } else {
        Place.addKeys(axis.keyOfCode(), stride, codes, block.count(), groups);
      }
    }
    return groups;
  }

  private int[] byOccurrence(Block block) {
    int count = block.count();
    Arrays.fill(positions, 0, count, 0);
    for (int i = 0; i < layout.dimensions().size(); i++) {
      Axis axis = layout.axis(i);
      int[] codes = block.codes(axis.column());
      Place.addKeys(axis.keyOfCode(), layout.stride(i), codes, count, positions);
    }
    int[] groups = block.groups();
    for (int i = 0; i < count; i++) {
      groups[i] = occurring.indexOf(positions[i]);
    }
    return groups;
  }

  /** The keys of a dimension that the first of these groups have. */
  int[] keys(int dimension, int[] groups, int count) {
    int[] keys = new int[count];
    if (occurring == null) {
      int stride = (int) layout.stride(dimension);
      Place.back(groups, count, stride, Math.max(1, layout.axis(dimension).size()), keys);
    } else {
      for (int i = 0; i < count; i++) {
        keys[i] = layout.key(position(groups[i]), dimension);
      }
    }
    return keys;
  }
}
