package io.tillsight.core.ingest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;

/** A {@link Reading} as text, to be stored; unknown fields of later versions are passed over. */
public final class ReadingText {
  private static final ObjectMapper JSON =
      new ObjectMapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

  private ReadingText() {}

  /** The text. */
  public static String of(Reading reading) {
    try {
      return JSON.writeValueAsString(reading);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The reading of a text; null for an empty one, and for one that a later version wrote. */
  public static Reading parse(String text) {
    if (text.isEmpty()) {
      return null;
    }
    try {
      return JSON.readValue(text, Reading.class);
    } catch (JsonProcessingException written) {
      return null;
    }
  }
}
