package io.tillsight.persistence.storage;

import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * The published data as a whole: many may read one state of it, or one may change it to the next.
 * What a running import writes is no part of it and needs no exclusiveness.
 */
public final class DataState {
  private final ReadWriteLock lock = new ReentrantReadWriteLock(true);
  private final LongSupplier stored;
  private final Runnable rows;
  private volatile long version;

  /**
   * @param stored reads the number of the state from the database
   * @param rows returns when all lines that count have their rows
   */
  public DataState(LongSupplier stored, Runnable rows) {
    this.stored = stored;
    this.rows = rows;
    this.version = stored.getAsLong();
  }

  /** Number of the present state; grows with every change. */
  public long version() {
    return version;
  }

  /** Reads while nobody changes. */
  public <T> T reading(Supplier<T> work) {
    lock.readLock().lock();
    try {
      return work.get();
    } finally {
      lock.readLock().unlock();
    }
  }

  /** As {@link #reading}, for work that looks at the rows of lines. */
  public <T> T readingLines(Supplier<T> work) {
    return reading(
        () -> {
          rows.run();
          return work.get();
        });
  }

  /**
   * Changes the data while nobody reads.
   *
   * @param change also counts the number of the state up in the database, in the same transaction;
   *     even when it fails halfway, the number tells how far it came
   */
  public void changing(Runnable change) {
    lock.writeLock().lock();
    try {
      change.run();
      version = stored.getAsLong();
    } catch (RuntimeException e) {
      readAgain(e);
      throw e;
    } finally {
      lock.writeLock().unlock();
    }
  }

  private void readAgain(RuntimeException failure) {
    try {
      version = stored.getAsLong();
    } catch (RuntimeException e) {
      failure.addSuppressed(e);
    }
  }
}
