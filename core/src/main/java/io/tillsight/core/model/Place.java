package io.tillsight.core.model;

/**
 * Where something is; each part is the empty string when unknown.
 *
 * @param city the city as written
 * @param region the region (in France one of the 18 current ones, in French)
 * @param country the country as written or found
 */
public record Place(String city, String region, String country) {
  /** Nothing is known. */
  public static final Place UNKNOWN = new Place("", "", "");

  /** Whether nothing is known. */
  public boolean isUnknown() {
    return equals(UNKNOWN);
  }
}
