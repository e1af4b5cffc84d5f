package io.tillsight.core.ingest;

import io.tillsight.core.model.Catalogue;
import io.tillsight.core.model.Partner;
import java.util.List;

/** One running import. Nothing of it is visible before {@link #publish}, and all of it after. */
public interface ImportSession extends AutoCloseable {
  /** Number of the import. */
  long id();

  /** Adds masters or completes known ones: what is known here wins, what is not stays. */
  void masters(Catalogue additions);

  /**
   * Adds lines; the same key twice in one import is the caller's fault.
   *
   * @return the outcome of each line, in order
   */
  List<LineOutcome> add(List<KeyedLine> lines);

  /**
   * Adds goods sent back to vendors, which are no sales; the same key twice in one import is the
   * caller's fault.
   *
   * @return the outcome of each, in order
   */
  List<LineOutcome> sentBack(List<KeyedReturn> entries);

  /** Keeps who is told how stores do; of two entries for a store the later one counts. */
  void partners(List<Partner> partners);

  /** Keeps rejected rows. */
  void reject(List<Rejection> rejections);

  /**
   * Whether the import that this one corrects, or another correction of it, speaks of this key;
   * false when this corrects none.
   */
  default boolean isTaken(LineKey key) {
    return false;
  }

  /**
   * Keeps how the files were read, in the order of the source; what was understood of them becomes
   * recipes when the import is published.
   */
  default void remember(List<Reading> readings) {
    // A store without recipes remembers nothing.
  }

  /** Makes the import visible; it is durable when this returns. */
  void publish(Balance balance);

  /** Ends the session; without a publication nothing of the import stays. */
  @Override
  void close();
}
