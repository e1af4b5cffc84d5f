package io.tillsight.core.cube;

import java.util.ArrayList;
import java.util.List;

/** One scan of the rows for several passes: each block is looked at by all while it is near. */
final class Scan {
  private final Cube cube;
  private final List<Step> steps = new ArrayList<>();

  /** Rows to show to a pass. */
  private record Step(Pass pass, int from, int until, int sign) {}

  Scan(Cube cube) {
    this.cube = cube;
  }

  /** Will show the rows of [from, until) to the pass; an empty or negative range is none. */
  void show(Pass pass, int from, int until, int sign) {
    if (from < until) {
      steps.add(new Step(pass, from, until, sign));
    }
  }

  void run() {
    Block block = new Block(cube);
    int from = steps.stream().mapToInt(Step::from).min().orElse(0);
    int until = steps.stream().mapToInt(Step::until).max().orElse(0);
    while (from < until) {
      int end = Math.min(until, from + Block.LENGTH);
      for (Step step : steps) {
        int first = Math.max(from, step.from);
        int last = Math.min(end, step.until);
        if (first < last) {
          block.load(first, last, step.pass.filter(), step.sign);
          if (block.count() > 0) {
            step.pass.add(block);
          }
        }
      }
      from = nextStart(end);
    }
  }

  /** Passes over rows that nobody wants to see. */
  private int nextStart(int end) {
    int next = Integer.MAX_VALUE;
    for (Step step : steps) {
      if (step.until > end) {
        next = Math.min(next, Math.max(end, step.from));
      }
    }
    return next;
  }
}
