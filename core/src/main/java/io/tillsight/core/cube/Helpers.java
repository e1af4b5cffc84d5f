package io.tillsight.core.cube;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Threads that may take over portions of a scan. Whoever has time takes the next portion; nobody
 * waits for a helper that has not begun, so on a busy machine the caller does all itself.
 *
 * @param executor where they work
 * @param most how many they are at most
 * @param portion rows that are taken at a time, about
 */
record Helpers(Executor executor, int most, int portion) {
  /** Nobody. */
  static final Helpers NONE = new Helpers(Runnable::run, 0, Integer.MAX_VALUE);

  /** Some tenths of a millisecond of work: long beside what the handing over costs. */
  static final int PORTION = 1 << 15;

  /** For more groups, making and merging them costs more than a helper saves. */
  private static final int GROUPS_PER_PORTION = PORTION;

  /** Runs a scan. */
  void run(Cube cube, Scan scan) {
    int from = scan.from();
    int until = scan.until();
    int portions = (until - from) / portion;
    if (most == 0 || portions < 2 || !isShared(scan, portions)) {
      scan.run(new Block(cube), from, until);
    } else {
      new Sharing(cube, scan, bounds(cube.days(), from, until, portions)).run();
    }
  }

  private static boolean isShared(Scan scan, int portions) {
    return scan.canShare() && scan.groups() / GROUPS_PER_PORTION < portions;
  }

  /** A day, and so the lines of an order, is always in one portion. */
  private static int[] bounds(Days days, int from, int until, int portions) {
    int[] bounds = new int[portions + 1];
    for (int i = 0; i < portions; i++) {
      bounds[i] = days.startOfDay(from + (int) ((long) (until - from) * i / portions));
    }
    bounds[portions] = until;
    return bounds;
  }

  /** One scan that is shared. */
  private final class Sharing {
    private final Cube cube;
    private final Scan scan;
    private final int[] bounds;
    private final AtomicInteger next = new AtomicInteger();

    Sharing(Cube cube, Scan scan, int[] bounds) {
      this.cube = cube;
      this.scan = scan;
      this.bounds = bounds;
    }

    void run() {
      List<Helper> helpers = new ArrayList<>();
      for (int i = 0; i < most; i++) {
        helpers.add(new Helper());
      }
      try {
        takePortions(scan);
      } finally {
        next.set(bounds.length); // no more for anybody
      }
      helpers.forEach(Helper::end);
    }

    private void takePortions(Scan part) {
      Block block = new Block(cube);
      int portion = next.getAndIncrement();
      while (portion < bounds.length - 1) {
        part.run(block, bounds[portion], bounds[portion + 1]);
        portion = next.getAndIncrement();
      }
    }

    /** One who may help. */
    private final class Helper {
      private final AtomicBoolean begun = new AtomicBoolean();
      private final CompletableFuture<Scan> part = new CompletableFuture<>();

      Helper() {
        try {
          executor.execute(this::help);
        } catch (RejectedExecutionException closing) {
          begun.set(true);
          part.complete(null);
        }
      }

      private void help() {
        if (begun.compareAndSet(false, true)) {
          try {
            Scan twin = scan.twin();
            takePortions(twin);
            part.complete(twin);
          } catch (RuntimeException | Error problem) {
            part.completeExceptionally(problem);
          }
        }
      }

      /** Takes over what was done; waits only for one who is at work. */
      void end() {
        if (!begun.compareAndSet(false, true)) {
          Scan done = joined();
          if (done != null) {
            scan.merge(done);
          }
        }
      }

      private Scan joined() {
        try {
          return part.join();
        } catch (CompletionException e) {
          if (e.getCause() instanceof RuntimeException problem) {
            throw problem;
          }
          throw e;
        }
      }
    }
  }
}
