package io.tillsight.persistence.storage;

import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;

/**
 * The published data as a whole: many may read one state of it, or one may change it to the next.
 * What a running import writes is no part of it and needs no exclusiveness.
 */
public final class DataState {
  private final ReadWriteLock lock = new ReentrantReadWriteLock(true);
  private volatile long version;

  /**
   * @param version number of the state found in the database
   */
  public DataState(long version) {
    this.version = version;
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

  /**
   * Changes the data while nobody reads.
   *
   * @param change makes the change durable and gives the number of the new state
   */
  public void changing(Supplier<Long> change) {
    lock.writeLock().lock();
    try {
      version = change.get();
    } finally {
      lock.writeLock().unlock();
    }
  }
}
