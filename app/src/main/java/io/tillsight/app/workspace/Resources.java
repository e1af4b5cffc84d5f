package io.tillsight.app.workspace;

import java.util.concurrent.Executor;

/**
 * What a workspace may use of the machine.
 *
 * @param background writes what need not be waited for
 * @param helpers takes over a part of what the engine adds up; may refuse when it has no time
 * @param mostHelpers how many tasks it is given at a time, at most; 0 for none
 * @param memory bytes that the lines may take; beyond, the database answers itself
 */
public record Resources(Executor background, Executor helpers, int mostHelpers, long memory) {
  /** Everything on the calling thread. */
  public static Resources ofOneThread(long memory) {
    return new Resources(Runnable::run, Runnable::run, 0, memory);
  }
}
