package io.tillsight.core.ingest;

import java.util.List;
import java.util.stream.Collectors;

/** What tells files with one header from all others. */
public final class HeaderFingerprint {
  private HeaderFingerprint() {}

  /** The same for the same headers in any order, whatever their case, accents and signs. */
  public static String of(List<String> headers) {
    return headers.stream().map(Folded::squeezed).sorted().collect(Collectors.joining("|"));
  }

  /** What to call files like this one: its name without extension, digits and dates. */
  public static String nameOf(String fileName) {
    int dot = fileName.lastIndexOf('.');
    String stem = dot > 0 ? fileName.substring(0, dot) : fileName;
    String words = stem.replaceAll("[\\d_.()\\-\\s]+", " ").strip();
    return words.isEmpty() ? stem : words;
  }
}
