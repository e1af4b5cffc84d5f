package io.tillsight.core.ingest;

import java.util.List;

/**
 * A file that is like one imported before.
 *
 * @param file file name
 * @param recipe what was remembered
 * @param fresh columns that it has and the recipe has not
 * @param missing columns of the recipe that it has not, renamed ones apart
 * @param renamed columns that seem to have another name now
 * @param reordered whether common columns stand in another order
 * @param answered how many open questions the recipe answered
 */
public record Recalled(
    String file,
    Recipe recipe,
    List<String> fresh,
    List<String> missing,
    List<Renamed> renamed,
    boolean reordered,
    int answered) {
  /** Copies the lists. */
  public Recalled {
    fresh = List.copyOf(fresh);
    missing = List.copyOf(missing);
    renamed = List.copyOf(renamed);
  }

  /**
   * A column under another name.
   *
   * @param before header in the recipe
   * @param now header in the file
   */
  public record Renamed(String before, String now) {}

  /** Whether the header is the one that was remembered, in the same order. */
  public boolean isSame() {
    return fresh.isEmpty() && missing.isEmpty() && renamed.isEmpty() && !reordered;
  }
}
