package io.tillsight.core.ingest;

import java.util.Map;

/**
 * Why a file cannot be imported. {@link ImportMessages} words it.
 *
 * @param file file name, empty when it concerns all
 * @param code stable code, for example {@code NO_DATE_COLUMN}
 * @param facts what the sentence needs, by name
 */
public record Refusal(String file, String code, Map<String, String> facts) {
  /** Copies the facts. */
  public Refusal {
    facts = Map.copyOf(facts);
  }
}
