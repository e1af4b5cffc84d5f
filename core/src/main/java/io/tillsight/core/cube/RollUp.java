package io.tillsight.core.cube;

import java.util.List;
import java.util.stream.IntStream;

/** Adds the groups of a finer grouping up to those of a coarser one. Both are by position. */
final class RollUp {
  private final int[][] contribution;
  private final int inner;
  private final int firstKey;
  private final int firstCell;
  private final int endOfCells;
  private final boolean sideBySide;

  RollUp(Cube cube, Grouping grouping, Layout coarser) {
    Layout finer = grouping.layout();
    List<Dimension> from = finer.dimensions();
    contribution = new int[from.size()][];
    for (int i = 0; i < contribution.length; i++) {
      contribution[i] = new int[Math.max(1, finer.axis(i).size())];
    }
    for (int to = 0; to < coarser.dimensions().size(); to++) {
      add(cube, from, coarser.dimensions().get(to), (int) coarser.stride(to));
    }
    inner = contribution[contribution.length - 1].length;
    boolean one = contribution.length == 1;
    firstKey = one ? 0 : grouping.firstKey();
    firstCell = firstKey * (int) finer.stride(0);
    endOfCells = one ? inner : grouping.endOfKeys() * (int) finer.stride(0);
    sideBySide = isIdentity(contribution[contribution.length - 1]);
  }

  private static boolean isIdentity(int[] numbers) {
    return IntStream.range(0, numbers.length).allMatch(i -> numbers[i] == i);
  }

  /** Whether each group of the finer one lies in one group of the coarser one. */
  static boolean isPossible(Cube cube, Layout finer, Layout coarser) {
    return coarser.dimensions().stream()
        .allMatch(to -> finer.dimensions().stream().anyMatch(from -> follows(cube, from, to)));
  }

  private static boolean follows(Cube cube, Dimension finer, Dimension coarser) {
    return cube.rollUps().of(finer, coarser) != null;
  }

  private void add(Cube cube, List<Dimension> from, Dimension to, int stride) {
    for (int i = 0; i < from.size(); i++) {
      int[] keys = cube.rollUps().of(from.get(i), to);
      if (keys != null) {
        for (int key = 0; key < keys.length; key++) {
          contribution[i][key] += keys[key] * stride;
        }
        return;
      }
    }
  }

  void add(long[] source, long[] target, boolean mayOverflow) {
    int[] keys = new int[contribution.length];
    int[] last = contribution[contribution.length - 1];
    keys[0] = firstKey;
    for (int cell = firstCell; cell < endOfCells; cell += inner) {
      int base = base(keys);
      if (mayOverflow) {
        checked(source, cell, target, base, last);
      } else if (sideBySide) {
        Sum.sideBySide(source, cell, target, base, inner);
      } else {
        for (int key = 0; key < inner; key++) {
          target[base + last[key]] += source[cell + key];
        }
      }
    }
  }

  private static void checked(long[] source, int cell, long[] target, int base, int[] last) {
    for (int key = 0; key < last.length; key++) {
      int into = base + last[key];
      target[into] = Math.addExact(target[into], source[cell + key]);
    }
  }

  /** What the slower keys contribute; moves them on to the next cells. */
  private int base(int[] keys) {
    int base = 0;
    for (int i = 0; i < keys.length - 1; i++) {
      base += contribution[i][keys[i]];
    }
    for (int i = keys.length - 2; i >= 0; i--) {
      if (++keys[i] < contribution[i].length) {
        break;
      }
      keys[i] = 0;
    }
    return base;
  }
}
