package io.tillsight.core.ingest;

import io.tillsight.core.model.SaleStatus;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/**
 * What the words of a status column mean, from {@code statuses.properties}: the text as a whole;
 * else the known phrases within it, of which the last step of a sale counts, so that "Shipped -
 * Returned to Seller" is a return. A text that negates or speaks of a part means nothing known.
 */
final class StatusWords {
  /** Steps of a sale, the last one first. */
  private static final List<SaleStatus> LAST_FIRST =
      List.of(SaleStatus.RETURNED, SaleStatus.CANCELLED, SaleStatus.PENDING, SaleStatus.COMPLETED);

  private static final int LONGEST_PHRASE = 3;

  private final Map<String, SaleStatus> meanings = new HashMap<>();
  private final Set<String> limits;

  StatusWords() {
    Properties properties = Resource.properties("statuses.properties");
    for (SaleStatus status : SaleStatus.values()) {
      for (String phrase : Resource.phrases(properties, status.name())) {
        meanings.put(Folded.squeezed(phrase), status);
      }
    }
    limits = Set.copyOf(Resource.phrases(properties, "limit"));
  }

  /** The meaning of a text, empty when it is not known. */
  Optional<SaleStatus> of(String text) {
    SaleStatus whole = meanings.get(Folded.squeezed(text));
    return whole == null ? within(Folded.words(text)) : Optional.of(whole);
  }

  private Optional<SaleStatus> within(List<String> words) {
    if (words.stream().anyMatch(limits::contains)) {
      return Optional.empty();
    }
    List<SaleStatus> found = new ArrayList<>();
    int start = 0;
    while (start < words.size()) {
      int length = Math.min(LONGEST_PHRASE, words.size() - start);
      while (length > 0 && !meanings.containsKey(phrase(words, start, length))) {
        length--;
      }
      if (length > 0) {
        found.add(meanings.get(phrase(words, start, length)));
      }
      start += Math.max(1, length);
    }
    return LAST_FIRST.stream().filter(found::contains).findFirst();
  }

  private static String phrase(List<String> words, int start, int length) {
    return String.join("", words.subList(start, start + length));
  }
}
