package io.tillsight.core.ingest;

import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;

/** The words around the roles, from {@code headers.properties}. */
final class HeaderWords {
  private final Properties properties = Resource.properties("headers.properties");
  private final Set<String> names = squeezed("generic.name");
  private final Set<String> codes = squeezed("generic.code");
  private final Set<String> rates = squeezed("rate");
  private final Set<String> events = squeezed("event");
  private final Set<String> pivots = squeezed("pivot");
  private final Set<String> channels = squeezed("channels");
  private final Set<String> sold = squeezed("sold");
  private final Set<String> prices = squeezed("price");
  private final Set<String> sentBack = squeezed("sentBack");
  private final Set<String> suppliers = squeezed("supplier");

  private Set<String> squeezed(String key) {
    Set<String> words = new HashSet<>();
    Resource.phrases(properties, key).forEach(phrase -> words.add(Folded.squeezed(phrase)));
    return words;
  }

  /** Whether it names whatever the file is about. */
  boolean isName(String header) {
    return names.contains(Folded.squeezed(header));
  }

  /** Whether it is the key of whatever the file is about. */
  boolean isCode(String header) {
    return codes.contains(Folded.squeezed(header));
  }

  /** Whether it says that its values are percentages. */
  boolean isRate(String header) {
    return header.contains("%") || Folded.words(header).stream().anyMatch(rates::contains);
  }

  /** Whether its values tell what happened, not how things stand. */
  boolean isEvent(String header) {
    return Folded.words(header).stream().anyMatch(events::contains);
  }

  /** Whether a pivot table wrote it. */
  boolean isPivot(String header) {
    return pivots.contains(Folded.squeezed(header));
  }

  /** Whether it speaks of what was sold. */
  boolean isOfSales(String header) {
    return Folded.words(header).stream().anyMatch(sold::contains);
  }

  /** Whether a file tells of goods that went back to a supplier, which are no sales. */
  boolean tellsOfGoodsSentBack(String fileName, List<String> names) {
    boolean supplier = anyWord(names, suppliers);
    return Folded.words(fileName).contains("rtv") || supplier && anyWord(names, sentBack);
  }

  private static boolean anyWord(List<String> names, Set<String> known) {
    return names.stream().anyMatch(name -> Folded.words(name).stream().anyMatch(known::contains));
  }

  /** Whether it speaks of a price. */
  boolean isOfPrice(String header) {
    return Folded.words(header).stream().anyMatch(prices::contains);
  }

  /** Whether a text is the name of a sales channel. */
  boolean isChannel(String value) {
    return channels.contains(Folded.squeezed(value));
  }

  /** Whether a file name tells that the file is of this kind. */
  boolean fileNameSays(FileKind kind, String fileName) {
    List<String> words = Folded.words(fileName);
    return Resource.phrases(properties, "file." + kind).stream()
        .map(Folded::squeezed)
        .anyMatch(words::contains);
  }
}
