package io.tillsight.core.cube;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

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

  /** First row to show. */
  int from() {
    return steps.stream().mapToInt(Step::from).min().orElse(0);
  }

  /** End of the rows to show. */
  int until() {
    return steps.stream().mapToInt(Step::until).max().orElse(0);
  }

  /** Whether others can show some of the rows to passes of their own. */
  boolean canShare() {
    return steps.stream().map(Step::pass).allMatch(Pass::canMerge);
  }

  /** Number of groups that others need for that. */
  long groups() {
    return steps.stream().map(Step::pass).distinct().mapToLong(Pass::size).sum();
  }

  /** The same scan for other passes with nothing added up yet. */
  Scan twin() {
    Scan twin = new Scan(cube);
    Map<Pass, Pass> twins = new IdentityHashMap<>();
    for (Step step : steps) {
      Pass pass = twins.computeIfAbsent(step.pass, Pass::twin);
      twin.steps.add(new Step(pass, step.from, step.until, step.sign));
    }
    return twin;
  }

  /** Takes over what the passes of its twin have added up. */
  void merge(Scan twin) {
    Map<Pass, Pass> twins = new IdentityHashMap<>();
    for (int i = 0; i < steps.size(); i++) {
      twins.put(steps.get(i).pass, twin.steps.get(i).pass);
    }
    twins.forEach(Pass::merge);
  }

  /** Shows those rows of [from, until) that are to be shown. */
  void run(Block block, int from, int until) {
    int start = from;
    while (start < until) {
      int end = Math.min(until, start + Block.LENGTH);
      for (Step step : steps) {
        int first = Math.max(start, step.from);
        int last = Math.min(end, step.until);
        if (first < last) {
          block.load(first, last, step.pass.filter(), step.sign);
          if (block.count() > 0) {
            step.pass.add(block);
          }
        }
      }
      start = nextStart(end);
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
