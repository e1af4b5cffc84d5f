package io.tillsight.core.ingest;

import io.tillsight.core.model.Catalogue;

/** Those who want to hear the lines of a plan while it is tried, as {@link Importer#show} tells. */
@FunctionalInterface
public interface LineListeners {
  /** Nobody listens. */
  LineListeners NONE = (additions, rows) -> null;

  /**
   * A listener to the lines of one plan; {@link ImportPlan#listener} tells whose lines it heard.
   *
   * @param additions what the files say of products, stores and customers
   * @param rows most lines that may come, about
   * @return null when nobody wants to hear them
   */
  LineListener of(Catalogue additions, long rows);
}
