package io.tillsight.core.ingest;

import io.tillsight.core.model.SaleStatus;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/** What the words of a status column mean, from {@code statuses.properties}. */
final class StatusWords {
  private final Map<String, SaleStatus> meanings = new HashMap<>();

  StatusWords() {
    Properties properties = Resource.properties("statuses.properties");
    for (SaleStatus status : SaleStatus.values()) {
      for (String phrase : Resource.phrases(properties, status.name())) {
        meanings.put(Folded.squeezed(phrase), status);
      }
    }
  }

  /** The meaning of a word, empty when it is not known. */
  Optional<SaleStatus> of(String text) {
    return Optional.ofNullable(meanings.get(Folded.squeezed(text)));
  }
}
