package io.tillsight.core.ingest;

import java.util.Map;

/**
 * Something that the user should know about an import that went well. {@link ImportMessages} words
 * it.
 *
 * @param file file name, empty when it concerns all
 * @param code stable code, for example {@code AMOUNT_DIFFERS}
 * @param count how many rows or keys it concerns
 * @param facts what the sentence needs, by name
 */
public record Note(String file, String code, long count, Map<String, String> facts) {
  /** Copies the facts. */
  public Note {
    facts = Map.copyOf(facts);
  }
}
