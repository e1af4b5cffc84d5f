package io.tillsight.core.ingest;

import java.util.List;

/** The recipes of a workspace. */
public interface RecipeBook {
  /** All of them, the last used first. */
  List<Recipe> all();

  /**
   * Gives a recipe another name.
   *
   * @throws IllegalArgumentException when there is no such recipe
   */
  void rename(long id, String name);

  /**
   * Forgets a recipe; the next file like it is understood as if it were the first.
   *
   * @throws IllegalArgumentException when there is no such recipe
   */
  void delete(long id);
}
